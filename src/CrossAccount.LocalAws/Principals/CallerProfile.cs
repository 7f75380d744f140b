using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
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
            Session = [.. facts.Policies.Select(policy => policy.Compiled)],
        });
    }

    /// <remarks>
    /// The user's own policies, its boundary and the session's policies all have to allow. What the root user lends is limited by
    /// the session's policies alone.
    /// </remarks>
    public static CallerProfile OfFederatedUser(LocalAccount account, UserState? user, FederationFacts facts, SessionFacts session)
    {
        Caller caller = Caller.FederatedUser(account.Id, facts.Name, account.Partition)
            .With(keys => WithTags(WithTags(WithSession(keys, session), user?.Tags.All ?? []), facts.Tags));
        ApplicablePolicies lent = user is null ? new ApplicablePolicies { Identity = [Everything] } : OfUser(account, user, session: null).Policies;
        return new(InOrganization(caller, account), lent with { Session = [.. facts.Policies.Select(policy => policy.Compiled)] });
    }

    /// <summary>Someone whom a provider vouches for, and who has no credentials yet: only the trust policy of a role speaks of it.</summary>
    public static CallerProfile OfWebIdentity(LocalAccount account, string providerArn) =>
        new(Caller.FederatedIdentity(providerArn, account.Partition), ApplicablePolicies.None);

    private static CompiledPolicy Everything { get; } = CompiledPolicy.Compile(
        new PolicyDocument(Statement.Allow("*").On("*")), new PolicyOrigin(PolicyKind.Managed, "root", ""));

    private static Caller InOrganization(Caller caller, LocalAccount account) =>
        account.Organization is { } organization ? caller.InOrganization(organization, account.OrganizationPaths) : caller;

    private static RequestContext WithSession(RequestContext keys, SessionFacts? session) => session is null
        ? keys
        : keys.With(ContextKeys.TokenIssueTime, session.Issued).With(ContextKeys.MultiFactorAuthPresent, session.MfaGiven is not null);

    private static RequestContext WithTags(RequestContext keys, IEnumerable<Tag> tags) =>
        tags.Aggregate(keys, (all, tag) => all.With(ContextKeys.PrincipalTagPrefix + tag.Key, tag.Value));
}
