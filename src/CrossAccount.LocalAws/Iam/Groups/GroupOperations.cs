using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>The operations on groups and their members.</summary>
internal static class GroupOperations
{
    public static AwsResult<Group> Create(AuthenticatedCall call, CreateGroupRequest request)
    {
        IamState state = call.Account.Iam;
        if (state.Groups.ContainsKey(request.GroupName))
        {
            return Exists(request.GroupName);
        }

        if (state.Groups.Count >= call.Account.Quotas.Groups)
        {
            return IamErrors.Quota("GroupsPerAccount", call.Account.Quotas.Groups);
        }

        var group = new GroupState(
            request.GroupName, IamPath.Parse(request.Path), call.Cloud.Ids.GroupId(), state.NewArn("group", request.Path, request.GroupName), call.Now);
        state.Add(group);
        return Describe.Group(group);
    }

    public static AwsResult<GroupMembers> Get(AuthenticatedCall call, string name) => Find(call, name, out GroupState? group) is { } error
        ? error
        : new GroupMembers(
            Describe.Group(group!),
            [.. group!.Members.OrderBy(user => user.Name, StringComparer.OrdinalIgnoreCase).Select(Describe.User)]);

    public static AwsResult<ImmutableArray<Group>> List(AuthenticatedCall call, ListRequest request) =>
        call.Account.Iam.Groups.Values
            .Where(group => group.Path.ToString().StartsWith(request.PathPrefix, StringComparison.Ordinal))
            .Select(Describe.Group)
            .ToImmutableArray();

    public static AwsResult<Done> Update(AuthenticatedCall call, UpdateGroupRequest request)
    {
        if (Find(call, request.GroupName, out GroupState? group) is { } error)
        {
            return error;
        }

        IamState state = call.Account.Iam;
        string name = request.NewGroupName ?? group!.Name;
        string path = request.NewPath ?? group!.Path.ToString();
        if (state.Groups.TryGetValue(name, out GroupState? other) && other != group)
        {
            return Exists(name);
        }

        state.Groups.Remove(group!.Name);
        group.Rename(name, IamPath.Parse(path), state.NewArn("group", path, name));
        state.Add(group);
        return Done.Value;
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string name)
    {
        if (Find(call, name, out GroupState? group) is { } error)
        {
            return error;
        }

        if (group!.Members.Count > 0)
        {
            return IamErrors.Conflict("Cannot delete entity, must remove users from group first.");
        }

        if (DeleteRules.Policies(group) is { } conflict)
        {
            return conflict;
        }

        call.Account.Iam.Remove(group);
        return Done.Value;
    }

    public static AwsResult<Done> AddMember(AuthenticatedCall call, MembershipRequest request)
    {
        if (Find(call, request, out GroupState? group, out UserState? user) is { } error)
        {
            return error;
        }

        if (group!.Members.Contains(user!))
        {
            return Done.Value;
        }

        if (user!.Groups.Count >= AccountQuotas.GroupsPerUser)
        {
            return IamErrors.Quota("GroupsPerUser", AccountQuotas.GroupsPerUser);
        }

        Join(group, user);
        call.Changed(user);
        return Done.Value;
    }

    public static AwsResult<Done> RemoveMember(AuthenticatedCall call, MembershipRequest request)
    {
        if (Find(call, request, out GroupState? group, out UserState? user) is { } error)
        {
            return error;
        }

        group!.Members.Remove(user!);
        user!.Groups.Remove(group);
        call.Changed(user);
        return Done.Value;
    }

    public static void Join(GroupState group, UserState user)
    {
        group.Members.Add(user);
        user.Groups.Add(group);
    }

    private static AwsError? Find(AuthenticatedCall call, string name, out GroupState? group) =>
        call.Account.Iam.Groups.TryGetValue(name, out group) ? null : IamErrors.NoIdentity(IdentityKind.Group, name);

    private static AwsError? Find(AuthenticatedCall call, MembershipRequest request, out GroupState? group, out UserState? user)
    {
        user = null;
        return Find(call, request.GroupName, out group) ?? UserOperations.Find(call, request.UserName, out user);
    }

    private static AwsError Exists(string name) => IamErrors.Exists($"Group with name {name} already exists.");
}
