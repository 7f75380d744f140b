using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>Makes parties of principals, of the estate and outside of it.</summary>
internal static class Parties
{
    /// <summary>Stands for any account, where a trust policy names everyone.</summary>
    private const string AnyAccount = "000000000000";

    /// <summary>What an outsider's own account permits is not known; the most that it can permit is everything.</summary>
    private static readonly ApplicablePolicies Everything = new()
    {
        Identity = [CompiledPolicy.Compile(new PolicyDocument(Statement.Allow("*").On("*")), new PolicyOrigin(PolicyKind.Inline, "assumed", ""))],
    };

    public static Party Of(EstatePrincipal principal, EstateAccount account)
    {
        var policies = new ApplicablePolicies
        {
            Identity = principal.IdentityPolicies,
            PermissionsBoundary = principal.PermissionsBoundary,
            ServiceControl = account.ServiceControl,
        };
        if (principal is not EstateRole role)
        {
            Caller user = Complete(Caller.User(principal.Arn, principal.UniqueId), principal, account);
            return new(new(AccessPrincipalKind.User, principal.Arn.ToString()), user, policies);
        }

        Caller Session(RoleSessionName name) => Complete(WithoutMfa(Caller.RoleSession(role.Arn, name, role.UniqueId)), role, account);
        return new(new(AccessPrincipalKind.Role, role.Arn.ToString()), Session(Party.AnySession), policies)
        {
            NamedSession = Session,
            MayHaveSessionTags = role.MayGrant("sts:TagSession"),
            MayHaveSourceIdentity = role.MayGrant("sts:SetSourceIdentity"),
        };
    }

    public static Party RootOf(EstateAccount account)
    {
        Caller root = Caller.Root(account.Id, account.Partition);
        Caller caller = account.Organization is { } organization ? root.InOrganization(organization, account.OrganizationPaths) : root;
        return new(new(AccessPrincipalKind.AccountRoot, caller.Arn), caller, new() { ServiceControl = account.ServiceControl });
    }

    public static Party Service(string name, Partition partition) =>
        new(new(AccessPrincipalKind.Service, name), Caller.Service(name, partition), ApplicablePolicies.None);

    public static Party Federated(string provider, Partition partition) =>
        new(new(AccessPrincipalKind.Federated, provider), Caller.FederatedIdentity(provider, partition), ApplicablePolicies.None);

    public static Party Everyone(Partition partition) =>
        new(new(AccessPrincipalKind.Everyone, "*"), SomeUserOf(AnyAccount, partition), Everything);

    public static Party OutsideAccount(AccountId account, Partition partition) =>
        new(new(AccessPrincipalKind.Outsider, account.ToString()), SomeUserOf(account.ToString(), partition), Everything);

    /// <summary>A user, role or session of an account that is not in the estate; null when the ARN is of something else.</summary>
    public static Party? Outsider(string text)
    {
        var arn = Arn.Parse(text);
        Caller? caller = (arn.Service, arn.Resource.Split('/')) switch
        {
            ("iam", ["user", .., _]) => Caller.User(arn),
            ("iam", ["role", .., _]) => WithoutMfa(Caller.RoleSession(arn, Party.AnySession)),
            ("sts", ["assumed-role", var role, var session]) when RoleSessionName.TryParse(session).TryGetValue(out RoleSessionName name) =>
                WithoutMfa(Caller.RoleSession(Arn.Parse($"arn:{arn.Partition}:iam::{arn.Account}:role/{role}"), name)),
            _ => null,
        };
        return caller is null ? null : new(new(AccessPrincipalKind.Outsider, text), caller, Everything);
    }

    private static Caller SomeUserOf(string account, Partition partition) =>
        Caller.User(Arn.Parse($"arn:{partition}:iam::{account}:user/{CandidateValues.Unlisted}"));

    /// <remarks>MFA that was given to assume the role counts for that call only; the session says that it has none.</remarks>
    private static Caller WithoutMfa(Caller session) => session.With(keys => keys.With(ContextKeys.MultiFactorAuthPresent, false));

    private static Caller Complete(Caller caller, EstatePrincipal principal, EstateAccount account)
    {
        Caller tagged = caller.With(keys => principal.Tags.Aggregate(keys, (all, tag) => all.With(ContextKeys.PrincipalTagPrefix + tag.Key, tag.Value)));
        return account.Organization is { } organization ? tagged.InOrganization(organization, account.OrganizationPaths) : tagged;
    }
}
