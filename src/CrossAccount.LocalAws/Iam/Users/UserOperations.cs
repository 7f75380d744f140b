using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Users;

/// <summary>The operations on users.</summary>
internal static class UserOperations
{
    public static AwsResult<User> Create(AuthenticatedCall call, CreateUserRequest request)
    {
        IamState state = call.Account.Iam;
        if (state.Users.ContainsKey(request.UserName))
        {
            return Exists(request.UserName);
        }

        if (state.Users.Count >= AccountQuotas.Users)
        {
            return IamErrors.Quota("UsersPerAccount", AccountQuotas.Users);
        }

        if (IdentityOperations.FindBoundary(call, request.PermissionsBoundary, out ManagedPolicyState? boundary) is { } noBoundary)
        {
            return noBoundary;
        }

        var user = new UserState(
            request.UserName, IamPath.Parse(request.Path), call.Cloud.Ids.UserId(), state.NewArn("user", request.Path, request.UserName), call.Now);
        user.SetBoundary(boundary);
        user.Tags.Set(request.Tags);
        state.Add(user);
        return Describe.User(user);
    }

    public static AwsResult<User> Get(AuthenticatedCall call, string? name)
    {
        if (name is null && call.Caller.Kind == CallerKind.AccountRoot)
        {
            return new User(call.Caller.Arn, "", call.Account.Id.ToString(), "/", DateTimeOffset.UnixEpoch);
        }

        return Find(call, name, out UserState? user) is { } error ? error : Describe.User(user!);
    }

    public static AwsResult<ImmutableArray<User>> List(AuthenticatedCall call, ListRequest request) =>
        call.Account.Iam.Users.Values
            .Where(user => user.Path.ToString().StartsWith(request.PathPrefix, StringComparison.Ordinal))
            .Select(Describe.User)
            .ToImmutableArray();

    public static AwsResult<Done> Update(AuthenticatedCall call, UpdateUserRequest request)
    {
        if (Find(call, request.UserName, out UserState? user) is { } error)
        {
            return error;
        }

        IamState state = call.Account.Iam;
        string name = request.NewUserName ?? user!.Name;
        string path = request.NewPath ?? user!.Path.ToString();
        if (state.Users.TryGetValue(name, out UserState? other) && other != user)
        {
            return Exists(name);
        }

        // A principal keeps its ID under its new name, so policies that name it go on meaning it.
        state.Users.Remove(user!.Name);
        call.Cloud.Principals.Remove(user);
        user.Rename(name, IamPath.Parse(path), state.NewArn("user", path, name));
        state.Add(user);
        return Done.Value;
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string name)
    {
        if (Find(call, name, out UserState? user) is { } error)
        {
            return error;
        }

        if (user!.LoginProfile is not null)
        {
            return IamErrors.Conflict("Cannot delete entity, must delete login profile first.");
        }

        if (user.AccessKeys.Count > 0)
        {
            return IamErrors.Conflict("Cannot delete entity, must delete access keys first.");
        }

        if (user.MfaDevices.Count > 0)
        {
            return IamErrors.Conflict("Cannot delete entity, must deactivate MFA devices first.");
        }

        if (DeleteRules.Policies(user) is { } conflict)
        {
            return conflict;
        }

        if (user.Groups.Count > 0)
        {
            return IamErrors.Conflict("Cannot delete entity, must remove users from group first.");
        }

        call.Account.Iam.Remove(user);
        return Done.Value;
    }

    public static AwsResult<ImmutableArray<Group>> ListGroups(AuthenticatedCall call, string name) =>
        Find(call, name, out UserState? user) is { } error
            ? error
            : user!.Groups.OrderBy(group => group.Name, StringComparer.OrdinalIgnoreCase).Select(Describe.Group).ToImmutableArray();

    /// <summary>Finds a user by name, or the calling user when there is no name.</summary>
    public static AwsError? Find(AuthenticatedCall call, string? name, out UserState? user)
    {
        if (name is null)
        {
            user = CallingUser(call.Credential);
            return user is null ? IamErrors.Validation("Must specify userName when calling with non-User credentials") : null;
        }

        return call.Account.Iam.Users.TryGetValue(name, out user) ? null : IamErrors.NoIdentity(IdentityKind.User, name);
    }

    /// <summary>The user whose credentials these are; null when they are no user's.</summary>
    public static UserState? CallingUser(Credential credential) => credential switch
    {
        UserKeyCredential key => key.User,
        UserSessionCredential session => session.User,
        _ => null,
    };

    private static AwsError Exists(string name) => IamErrors.Exists($"User with name {name} already exists.");
}
