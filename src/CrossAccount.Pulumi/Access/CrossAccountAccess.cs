using System.Collections.Immutable;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Internal;
using Pulumi;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Access;

/// <summary>
/// The trusted account's half: inline policies that allow or deny existing identities to assume roles, with the roles' ARNs as the
/// only resources.
/// </summary>
/// <remarks>All children are in the trusted account.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html">Grant a user permissions to switch roles</see>.</remarks>
public sealed class CrossAccountAccess : ComponentResource
{
    private readonly CrossAccountAccessArgs _args;

    /// <summary>Gives identities their policies.</summary>
    /// <param name="name">The component's logical name. The names of its children begin with it and never change.</param>
    /// <param name="args">Who is allowed and denied what.</param>
    /// <param name="options">Options of the component. Its children have the provider of <see cref="CrossAccountAccessArgs.Account"/>.</param>
    /// <exception cref="ResourceException">An argument is one that AWS refuses, or that can never work.</exception>
    public CrossAccountAccess(string name, CrossAccountAccessArgs args, ComponentResourceOptions? options = null)
        : base(CrossAccountAccessNames.Type, name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        Problems.Throw("access", name, CrossAccountAccessRules.Problems(args));
        Problems.Throw("access", name, LogicalNames.Take(name, CrossAccountAccessNames.Of(name, args)));
        _args = args;
        string policyName = args.PolicyName ?? AccessPolicy.NameFor(args.Roles[0]);
        PolicyDocument allow = AccessPolicy.Allow(args.Roles, args.PassSessionTags, args.SetSourceIdentity, args.Mfa);
        PolicyDocument deny = AccessPolicy.Deny(args.Roles);
        Problems.Throw("access", name, AccountLedger.Of(ledger => args.Allow
            .SelectMany(grantee => ledger.AddInline(Giver(name), args.Account.Id, grantee, AccessPolicy.AllowName(policyName), allow))
            .Concat(args.Deny.SelectMany(grantee => ledger.AddInline(Giver(name), args.Account.Id, grantee, AccessPolicy.DenyName(policyName), deny)))));
        Allowed = [.. args.Allow];
        Denied = [.. args.Deny];
        foreach (Grantee grantee in args.Allow)
        {
            Put(CrossAccountAccessNames.Allow(name, grantee), grantee, AccessPolicy.AllowName(policyName), PolicyWriter.Write(allow));
        }

        foreach (Grantee grantee in args.Deny)
        {
            Put(CrossAccountAccessNames.Deny(name, grantee), grantee, AccessPolicy.DenyName(policyName), PolicyWriter.Write(deny));
        }

        RegisterOutputs();
    }

    /// <summary>The identities that are allowed.</summary>
    public ImmutableArray<Grantee> Allowed { get; }

    /// <summary>The identities that are denied.</summary>
    public ImmutableArray<Grantee> Denied { get; }

    private static string Giver(string name) => $"access `{name}`";

    private void Put(string logicalName, Grantee grantee, string policyName, string document)
    {
        CustomResourceOptions options = _args.Retention.Options(this, _args.Account.Provider);
        switch (grantee.Kind)
        {
            case GranteeKind.Role:
                _ = new Aws.Iam.RolePolicy(logicalName, new() { Role = grantee.Name, Name = policyName, Policy = document }, options);
                break;
            case GranteeKind.Group:
                _ = new Aws.Iam.GroupPolicy(logicalName, new() { Group = grantee.Name, Name = policyName, Policy = document }, options);
                break;
            default:
                _ = new Aws.Iam.UserPolicy(logicalName, new() { User = grantee.Name, Name = policyName, Policy = document }, options);
                break;
        }
    }
}
