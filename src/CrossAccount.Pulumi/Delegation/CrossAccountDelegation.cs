using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Role;
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
        Problems.Throw("delegation", name, OwnProblems(args)
            .Concat(CrossAccountRoleRules.Problems(args.ToRoleArgs()))
            .Concat(CrossAccountAccessRules.GranteeProblems(args.Allow, args.Deny)));
        Role = new CrossAccountRole(name, args.ToRoleArgs(), new() { Parent = this });
        if (args.Trusted is { } trusted && args.Allow.Count + args.Deny.Count > 0)
        {
            Access = new CrossAccountAccess(
                name, new() { Account = trusted, Roles = [Role.Arn], Allow = args.Allow, Deny = args.Deny }, new() { Parent = this });
        }

        RegisterOutputs(new Dictionary<string, object?> { ["roleArn"] = RoleArn, ["externalIds"] = ExternalIds });
    }

    /// <summary>The trusting account's half.</summary>
    public CrossAccountRole Role { get; }

    /// <summary>The trusted account's half; null when nobody is allowed or denied there.</summary>
    public CrossAccountAccess? Access { get; }

    /// <inheritdoc cref="CrossAccountRole.RoleArn"/>
    public Output<string> RoleArn => Role.RoleArn;

    /// <inheritdoc cref="CrossAccountRole.ExternalIds"/>
    public Output<ImmutableArray<string>> ExternalIds => Role.ExternalIds;

    /// <inheritdoc cref="CrossAccountRole.HandOver"/>
    public RoleHandOver HandOver => Role.HandOver;

    private static IEnumerable<string> OwnProblems(CrossAccountDelegationArgs args)
    {
        if (args.Trusted is not { } trusted)
        {
            if (args.Allow.Count + args.Deny.Count > 0)
            {
                yield return "identities are allowed or denied, but no trusted account is given: give `Trusted`";
            }

            yield break;
        }

        if (trusted.Id == args.Trusting.Id)
        {
            yield return $"the trusting and the trusted account are both `{trusted.Id}`, but access across accounts needs two";
        }

        Partition partition = args.Trusting.Partition;
        if (trusted.Partition != partition)
        {
            yield return $"the trusting account is in partition `{partition}` and the trusted one in `{trusted.Partition}`, but trust never crosses partitions";
        }
    }
}
