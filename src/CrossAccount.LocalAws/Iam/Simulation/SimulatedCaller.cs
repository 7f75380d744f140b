using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>Who calls in a simulation. It has no session, and so none of the keys that a session brings.</summary>
internal static class SimulatedCaller
{
    /// <summary>The name of role sessions, and of the user that calls where no principal is named.</summary>
    private const string Name = "simulation";

    /// <summary>An identity as a caller; a group has none, so a user that is not there stands for its members.</summary>
    public static Caller Of(LocalAccount account, IdentityState? identity) => InOrganization(account, identity switch
    {
        UserState user => WithTags(Caller.User(user.Arn, user.Id), user),
        RoleState role => WithTags(Caller.RoleSession(role.Arn, RoleSessionName.Parse(Name), role.Id), role),
        _ => Caller.User(account.Iam.NewArn("user", "/", Name)),
    });

    /// <summary>The caller that a request names.</summary>
    public static AwsError? Read(LocalCloud cloud, string arn, out Caller caller)
    {
        caller = Caller.Anonymous;
        if (!Arn.TryParse(arn).TryGetValue(out Arn parsed) || !parsed.TryGetAccount(out AccountId id))
        {
            return Invalid(arn);
        }

        LocalAccount? account = cloud.FindAccount(id);
        if (cloud.Principals.ByArn(arn) is { } known && account is not null)
        {
            caller = Of(account, known);
            return null;
        }

        if (parsed.Service == "sts" && parsed.Resource.Split('/') is ["assumed-role", { } roleName, { } session]
            && account?.Iam.Roles.GetValueOrDefault(roleName) is { } role && RoleSessionName.TryParse(session).TryGetValue(out RoleSessionName name))
        {
            caller = InOrganization(account, WithTags(Caller.RoleSession(role.Arn, name, role.Id), role));
            return null;
        }

        if (!IamResource.TryParse(arn).TryGetValue(out IamResource resource) || resource.Kind != "user")
        {
            return Invalid(arn);
        }

        // AWS takes users that do not exist, too.
        caller = Caller.User(parsed);
        return null;
    }

    private static Caller WithTags(Caller caller, IdentityState identity) => caller.With(keys =>
        identity.Tags.All.Aggregate(keys, (all, tag) => all.With(ContextKeys.PrincipalTagPrefix + tag.Key, tag.Value)));

    private static Caller InOrganization(LocalAccount account, Caller caller) =>
        account.Organization is { } organization ? caller.InOrganization(organization, account.OrganizationPaths) : caller;

    private static AwsError Invalid(string arn) =>
        IamErrors.InvalidInput($"Invalid CallerArn: {arn}") with { Help = "the caller has to be a user, or a role or a session of one that is in these accounts" };
}
