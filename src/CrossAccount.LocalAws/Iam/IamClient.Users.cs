using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam;

/// <content>Users.</content>
public sealed partial class IamClient
{
    /// <summary>Creates a user.</summary>
    public AwsResult<User> CreateUser(CreateUserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(
            "User", request.Check(),
            state => IamTarget.New(state, "user", request.Path, request.UserName).WithBoundary(request.PermissionsBoundary),
            request.Tags, call => UserOperations.Create(call, request));
    }

    /// <summary>Describes a user, or the caller when no user is named.</summary>
    public AwsResult<User> GetUser(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnUser("GetUser", request.CheckUnlessSelf(), request.UserName, changes: false, (call, name) => UserOperations.Get(call, name));
    }

    /// <summary>Lists the users, by name.</summary>
    public AwsResult<ImmutableArray<User>> ListUsers(ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListUsers", request.Check(), state => IamTarget.All(state, "user", request.PathPrefix), call => UserOperations.List(call, request));
    }

    /// <summary>Renames or moves a user. Policies that name it as a principal go on meaning it.</summary>
    public AwsResult<Done> UpdateUser(UpdateUserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateUser", request.Check(), User(request.UserName), call => UserOperations.Update(call, request));
    }

    /// <summary>Deletes a user that has no policies, groups, keys or MFA devices.</summary>
    public AwsResult<Done> DeleteUser(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeleteUser", request.Check(), User(request.UserName ?? ""), call => UserOperations.Delete(call, request.UserName!));
    }

    /// <summary>Lists the groups that a user is in, by name.</summary>
    public AwsResult<ImmutableArray<Group>> ListGroupsForUser(UserRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListGroupsForUser", request.Check(), User(request.UserName ?? ""), call => UserOperations.ListGroups(call, request.UserName!));
    }

    private static Func<IamState, IamTarget> User(string name) => state => IamTarget.Of(state, IdentityKind.User, name);
}
