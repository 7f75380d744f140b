using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Pulumi.Delegation;

/// <summary>
/// Access across accounts, both halves from one definition: the role with its trust policy in the trusting account, and the
/// policies that allow and deny in the trusted account, which name that very role.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html">Delegate access across AWS accounts using IAM roles</see>.</remarks>
public sealed class CrossAccountDelegation : ComponentResource
{
    private const string TypeToken = "crossaccount:index:CrossAccountDelegation";

    /// <summary>Creates both halves.</summary>
    /// <param name="name">The component's logical name. The names of its children begin with it and never change.</param>
    /// <param name="args">The delegation.</param>
    /// <param name="options">Options of the component. Each half has the provider of its own account.</param>
    /// <exception cref="ResourceException">An argument is one that AWS refuses, or that can never work.</exception>
    public CrossAccountDelegation(string name, CrossAccountDelegationArgs args, ComponentResourceOptions? options = null)
        : base(TypeToken, name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        Problems.Throw("delegation", name, CrossAccountDelegationRules.Problems(args));
        if (args.Bucket is { Create: true } bucket)
        {
            Bucket = new SharedBucket(
                name,
                new() { Account = args.Trusting, Name = bucket.Name, Protect = args.Protect, RetainOnDelete = args.RetainOnDelete },
                new() { Parent = this });
        }

        Role = new CrossAccountRole(name, args.ToRoleArgs(), new() { Parent = this });
        if (args.Trusted is { } trusted)
        {
            Access = CreateAccess(name, args, new() { Account = trusted, Allow = args.Allow, Deny = args.Deny });
        }

        foreach (TrustedAccountArgs other in args.AlsoTrusted)
        {
            CreateAccess($"{name}-{other.Account.Id}", args, other);
        }

        HandOver = args.AllTrusted.Aggregate(Role.HandOver, (handOver, trusted) => handOver.For(trusted.Account.Id, trusted.Allow, args.AllowMfa));

        RegisterOutputs(new Dictionary<string, object?> { ["roleArn"] = RoleArn, ["externalIds"] = ExternalIds });
    }

    /// <summary>The trusting account's half.</summary>
    public CrossAccountRole Role { get; }

    /// <summary>The bucket that was created with it; null when there is none.</summary>
    public SharedBucket? Bucket { get; }

    /// <summary>The half of <see cref="CrossAccountDelegationArgs.Trusted"/>; null when nobody is allowed or denied there.</summary>
    public CrossAccountAccess? Access { get; }

    /// <inheritdoc cref="CrossAccountRole.RoleArn"/>
    public Output<string> RoleArn => Role.RoleArn;

    /// <inheritdoc cref="CrossAccountRole.ExternalIds"/>
    public Output<ImmutableArray<string>> ExternalIds => Role.ExternalIds;

    /// <summary>What the people on the other side need to use the role, of them those who are allowed to.</summary>
    public RoleHandOver HandOver { get; }

    /// <summary>The half of one trusted account; null when nobody is allowed or denied there.</summary>
    private CrossAccountAccess? CreateAccess(string name, CrossAccountDelegationArgs args, TrustedAccountArgs trusted)
    {
        if (trusted.Allow.Count + trusted.Deny.Count == 0)
        {
            return null;
        }

        CallerTrust[] callers = [.. (args.Trust ?? []).OfType<CallerTrust>()];
        return new(
            name,
            new()
            {
                Account = trusted.Account,
                Roles = [Role.Arn],
                Allow = trusted.Allow,
                Deny = trusted.Deny,
                Mfa = args.AllowMfa,
                PassSessionTags = callers.Any(grant => !grant.SessionTags.IsEmpty),
                SetSourceIdentity = callers.Any(grant => !grant.SourceIdentities.IsEmpty),
                Protect = args.Protect,
                RetainOnDelete = args.RetainOnDelete,
            },
            new() { Parent = this });
    }
}
