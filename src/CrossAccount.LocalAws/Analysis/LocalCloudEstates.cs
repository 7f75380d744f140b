using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Analysis;

/// <summary>Makes estates of embedded accounts: of what was imported, and of what was deployed into them since.</summary>
public static class LocalCloudEstates
{
    /// <summary>The accounts as they are now. What happens in the cloud afterwards does not change the estate.</summary>
    /// <param name="cloud">The accounts.</param>
    /// <remarks>Policies that the cloud has compiled already are shared with it, and so with all principals that have them.</remarks>
    public static Estate ToEstate(this LocalCloud cloud)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        lock (cloud.Gate)
        {
            return Estate.Of(cloud.Accounts.Select(Account));
        }
    }

    private static EstateAccount Account(LocalAccount account)
    {
        Dictionary<GroupState, EstateGroup> groups = account.Iam.Groups.Values.ToDictionary(group => group, Group);
        return new EstateAccount(account.Id)
        {
            Partition = account.Partition,
            Organization = account.Organization,
            OrganizationPaths = account.OrganizationPaths,
            Users = [.. account.Iam.Users.Values.Select(user => User(user, groups))],
            Roles = [.. account.Iam.Roles.Values.Select(Role)],
        };
    }

    private static EstateGroup Group(GroupState group) => new(GroupName.Parse(group.Name)) { Policies = [.. group.OwnPolicies()] };

    private static EstateUser User(UserState user, Dictionary<GroupState, EstateGroup> groups) => new(user.Arn)
    {
        UniqueId = user.Id,
        Policies = [.. user.OwnPolicies()],
        PermissionsBoundary = user.Boundary?.AsBoundary,
        Tags = Tags(user),
        Groups = [.. user.Groups.OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => groups[group])],
    };

    private static EstateRole Role(RoleState role) => new(role.Arn, role.Trust.Compiled)
    {
        UniqueId = role.Id,
        Policies = [.. role.OwnPolicies()],
        PermissionsBoundary = role.Boundary?.AsBoundary,
        Tags = Tags(role),
        MaxSessionDuration = SessionDuration.FromSeconds(role.MaxSessionDuration),
    };

    private static ImmutableSortedDictionary<string, string> Tags(IdentityState identity) =>
        ImmutableSortedDictionary.CreateRange(
            StringComparer.OrdinalIgnoreCase, identity.Tags.All.Select(tag => KeyValuePair.Create(tag.Key, tag.Value)));
}
