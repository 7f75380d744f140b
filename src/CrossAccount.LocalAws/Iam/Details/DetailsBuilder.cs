using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>Describes an account's whole IAM.</summary>
internal static class DetailsBuilder
{
    public static AuthorizationDetails Build(IamState state) => new(
        [.. state.Users.Values.Select(User)],
        [.. state.Groups.Values.Select(Group)],
        [.. state.Roles.Values.Select(role => Role(state, role))],
        [.. state.Policies.Values.Select(Policy)]);

    private static UserDetail User(UserState user) => new(user.Arn.ToString(), user.Name, user.Id, user.Path.ToString(), user.Created)
    {
        UserPolicyList = Inline(user),
        GroupList = [.. user.Groups.Select(group => group.Name).Order(StringComparer.Ordinal)],
        AttachedManagedPolicies = Attached(user),
        PermissionsBoundary = user.Boundary?.Arn.ToString(),
        Tags = user.Tags.All,
    };

    private static GroupDetail Group(GroupState group) => new(group.Arn.ToString(), group.Name, group.Id, group.Path.ToString(), group.Created)
    {
        GroupPolicyList = Inline(group),
        AttachedManagedPolicies = Attached(group),
    };

    private static RoleDetail Role(IamState state, RoleState role)
    {
        string trust = role.Trust.Show(state.Account.Cloud.Principals);
        return new(role.Arn.ToString(), role.Name, role.Id, role.Path.ToString(), role.Created, trust)
        {
            RolePolicyList = Inline(role),
            AttachedManagedPolicies = Attached(role),
            InstanceProfileList = [.. role.InstanceProfiles.OrderBy(profile => profile.Name, StringComparer.Ordinal).Select(Profile)],
            PermissionsBoundary = role.Boundary?.Arn.ToString(),
            Tags = role.Tags.All,
        };
    }

    /// <summary>Its role is the one that the list is in.</summary>
    private static InstanceProfile Profile(InstanceProfileState profile) =>
        new(profile.Arn, profile.Name, profile.Id, profile.Path, profile.Created) { Tags = profile.Tags.All };

    private static PolicyDetail Policy(ManagedPolicyState policy) =>
        new(Describe.Policy(policy), [.. policy.Versions.Select(version => Describe.Version(policy, version))]);

    private static ImmutableArray<NamedDocument> Inline(IdentityState identity) =>
        [.. identity.Inline.Select(entry => new NamedDocument(entry.Key, entry.Value.Text))];

    private static ImmutableArray<AttachedPolicy> Attached(IdentityState identity) =>
        [.. identity.Attached.Select(Describe.Attached).OrderBy(policy => policy.PolicyArn, StringComparer.Ordinal)];
}
