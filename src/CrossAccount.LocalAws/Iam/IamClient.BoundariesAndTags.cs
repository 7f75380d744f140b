using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <content>Permissions boundaries and tags of roles and users.</content>
public sealed partial class IamClient
{
    /// <summary>Sets a role's permissions boundary.</summary>
    public AwsResult<Done> PutRolePermissionsBoundary(BoundaryRequest request) => PutBoundary(IdentityKind.Role, request);

    /// <summary>Removes a role's permissions boundary.</summary>
    /// <param name="roleName">The role's name.</param>
    public AwsResult<Done> DeleteRolePermissionsBoundary(string roleName) => DeleteBoundary(IdentityKind.Role, roleName);

    /// <summary>Sets tags on a role.</summary>
    public AwsResult<Done> TagRole(TagRequest request) => SetTags(IdentityKind.Role, request);

    /// <summary>Removes tags of a role.</summary>
    public AwsResult<Done> UntagRole(UntagRequest request) => RemoveTags(IdentityKind.Role, request);

    /// <summary>Lists the tags of a role, by key.</summary>
    /// <param name="roleName">The role's name.</param>
    public AwsResult<ImmutableArray<Tag>> ListRoleTags(string roleName) => ListTags(IdentityKind.Role, roleName);

    /// <summary>Sets a user's permissions boundary.</summary>
    public AwsResult<Done> PutUserPermissionsBoundary(BoundaryRequest request) => PutBoundary(IdentityKind.User, request);

    /// <summary>Removes a user's permissions boundary.</summary>
    /// <param name="userName">The user's name.</param>
    public AwsResult<Done> DeleteUserPermissionsBoundary(string userName) => DeleteBoundary(IdentityKind.User, userName);

    /// <summary>Sets tags on a user.</summary>
    public AwsResult<Done> TagUser(TagRequest request) => SetTags(IdentityKind.User, request);

    /// <summary>Removes tags of a user.</summary>
    public AwsResult<Done> UntagUser(UntagRequest request) => RemoveTags(IdentityKind.User, request);

    /// <summary>Lists the tags of a user, by key.</summary>
    /// <param name="userName">The user's name.</param>
    public AwsResult<ImmutableArray<Tag>> ListUserTags(string userName) => ListTags(IdentityKind.User, userName);

    private AwsResult<Done> PutBoundary(IdentityKind kind, BoundaryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            $"Put{kind}PermissionsBoundary", request.Check(kind),
            state => Identity(kind, request.IdentityName)(state).WithBoundary(request.PermissionsBoundary),
            call => IdentityOperations.PutBoundary(call, kind, request));
    }

    private AwsResult<Done> DeleteBoundary(IdentityKind kind, string name) => Change(
        $"Delete{kind}PermissionsBoundary", Constraints.Name(kind, name), Identity(kind, name), call => IdentityOperations.DeleteBoundary(call, kind, name));

    private AwsResult<Done> SetTags(IdentityKind kind, TagRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            $"Tag{kind}", request.Check(kind), state => Identity(kind, request.IdentityName)(state).WithTags(request.Tags),
            call => IdentityOperations.SetTags(call, kind, request));
    }

    private AwsResult<Done> RemoveTags(IdentityKind kind, UntagRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change($"Untag{kind}", request.Check(kind), Identity(kind, request.IdentityName), call => IdentityOperations.RemoveTags(call, kind, request));
    }

    private AwsResult<ImmutableArray<Tag>> ListTags(IdentityKind kind, string name) =>
        Read($"List{kind}Tags", Constraints.Name(kind, name), Identity(kind, name), call => IdentityOperations.ListTags(call, kind, name));
}
