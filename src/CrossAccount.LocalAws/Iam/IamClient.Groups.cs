using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <content>Groups and their members.</content>
public sealed partial class IamClient
{
    /// <summary>Creates a group.</summary>
    public AwsResult<Group> CreateGroup(CreateGroupRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "CreateGroup", request.Check(), state => IamTarget.New(state, "group", request.Path, request.GroupName),
            call => GroupOperations.Create(call, request));
    }

    /// <summary>Describes a group and its members.</summary>
    public AwsResult<GroupMembers> GetGroup(GroupRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("GetGroup", request.Check(), Group(request.GroupName), call => GroupOperations.Get(call, request.GroupName));
    }

    /// <summary>Lists the groups, by name.</summary>
    public AwsResult<ImmutableArray<Group>> ListGroups(ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListGroups", request.Check(), state => IamTarget.All(state, "group", request.PathPrefix), call => GroupOperations.List(call, request));
    }

    /// <summary>Renames or moves a group.</summary>
    public AwsResult<Done> UpdateGroup(UpdateGroupRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateGroup", request.Check(), Group(request.GroupName), call => GroupOperations.Update(call, request));
    }

    /// <summary>Deletes a group that has no policies and no members.</summary>
    public AwsResult<Done> DeleteGroup(GroupRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeleteGroup", request.Check(), Group(request.GroupName), call => GroupOperations.Delete(call, request.GroupName));
    }

    /// <summary>Puts a user into a group.</summary>
    public AwsResult<Done> AddUserToGroup(MembershipRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("AddUserToGroup", request.Check(), Group(request.GroupName), call => GroupOperations.AddMember(call, request));
    }

    /// <summary>Takes a user out of a group.</summary>
    public AwsResult<Done> RemoveUserFromGroup(MembershipRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("RemoveUserFromGroup", request.Check(), Group(request.GroupName), call => GroupOperations.RemoveMember(call, request));
    }

    private static Func<IamState, IamTarget> Group(string name) => state => IamTarget.Of(state, IdentityKind.Group, name);
}
