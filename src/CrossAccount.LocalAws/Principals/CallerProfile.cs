using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Principals;

/// <summary>A caller with the context keys that AWS derives from it, and all policies that apply to it.</summary>
internal sealed record CallerProfile(Caller Caller, ApplicablePolicies Policies)
{
    public static CallerProfile OfRoot(LocalAccount account, SessionFacts? session)
    {
        Caller caller = Caller.Root(account.Id, account.Partition).With(keys => WithSession(keys, session));
        return new(InOrganization(caller, account), ApplicablePolicies.None);
    }

    public static CallerProfile OfUser(LocalAccount account, UserState user, SessionFacts? session)
    {
        Caller caller = Caller.User(user.Arn, user.Id).With(keys => WithTags(WithSession(keys, session), user.Tags.All));
        return new(InOrganization(caller, account), new ApplicablePolicies
        {
            Identity = [.. user.OwnPolicies(), .. user.Groups.SelectMany(group => group.OwnPolicies())],
            PermissionsBoundary = user.Boundary?.AsBoundary,
        });
    }

    /// <remarks>The key for MFA is there and says no: MFA given with <c>AssumeRole</c> counts for that call only.</remarks>
    public static CallerProfile OfRoleSession(LocalAccount account, RoleState role, RoleSessionFacts facts, SessionFacts session)
    {
        Caller caller = Caller.RoleSession(role.Arn, facts.Name, role.Id)
            .With(keys => WithTags(WithTags(WithSession(keys, session), role.Tags.All), facts.Tags));
        if (facts.SourceIdentity is { } sourceIdentity)
        {
            caller = caller.With(keys => keys.With(ContextKeys.SourceIdentity, sourceIdentity));
        }

        return new(InOrganization(caller, account), new ApplicablePolicies
        {
            Identity = [.. role.OwnPolicies()],
            PermissionsBoundary = role.Boundary?.AsBoundary,
            Session = facts.Policies,
        });
    }

    private static Caller InOrganization(Caller caller, LocalAccount account) =>
        account.Organization is { } organization ? caller.InOrganization(organization, account.OrganizationPaths) : caller;

    private static RequestContext WithSession(RequestContext keys, SessionFacts? session) => session is null
        ? keys
        : keys.With(ContextKeys.TokenIssueTime, session.Issued).With(ContextKeys.MultiFactorAuthPresent, session.MfaGiven is not null);

    private static RequestContext WithTags(RequestContext keys, IEnumerable<Tag> tags) =>
        tags.Aggregate(keys, (all, tag) => all.With(ContextKeys.PrincipalTagPrefix + tag.Key, tag.Value));
}
