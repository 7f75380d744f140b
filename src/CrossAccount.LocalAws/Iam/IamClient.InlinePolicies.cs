using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <content>Inline policies of roles, users and groups.</content>
public sealed partial class IamClient
{
    /// <summary>Writes an inline policy of a role; one of the same name is replaced.</summary>
    public AwsResult<Done> PutRolePolicy(PutInlinePolicyRequest request) => PutInline(IdentityKind.Role, request);

    /// <summary>Gives an inline policy of a role.</summary>
    public AwsResult<InlinePolicy> GetRolePolicy(InlinePolicyRequest request) => GetInline(IdentityKind.Role, request);

    /// <summary>Lists the names of a role's inline policies.</summary>
    /// <param name="roleName">The role's name.</param>
    public AwsResult<ImmutableArray<string>> ListRolePolicies(string roleName) => ListInline(IdentityKind.Role, roleName);

    /// <summary>Deletes an inline policy of a role.</summary>
    public AwsResult<Done> DeleteRolePolicy(InlinePolicyRequest request) => DeleteInline(IdentityKind.Role, request);

    /// <summary>Writes an inline policy of a user; one of the same name is replaced.</summary>
    public AwsResult<Done> PutUserPolicy(PutInlinePolicyRequest request) => PutInline(IdentityKind.User, request);

    /// <summary>Gives an inline policy of a user.</summary>
    public AwsResult<InlinePolicy> GetUserPolicy(InlinePolicyRequest request) => GetInline(IdentityKind.User, request);

    /// <summary>Lists the names of a user's inline policies.</summary>
    /// <param name="userName">The user's name.</param>
    public AwsResult<ImmutableArray<string>> ListUserPolicies(string userName) => ListInline(IdentityKind.User, userName);

    /// <summary>Deletes an inline policy of a user.</summary>
    public AwsResult<Done> DeleteUserPolicy(InlinePolicyRequest request) => DeleteInline(IdentityKind.User, request);

    /// <summary>Writes an inline policy of a group; one of the same name is replaced.</summary>
    public AwsResult<Done> PutGroupPolicy(PutInlinePolicyRequest request) => PutInline(IdentityKind.Group, request);

    /// <summary>Gives an inline policy of a group.</summary>
    public AwsResult<InlinePolicy> GetGroupPolicy(InlinePolicyRequest request) => GetInline(IdentityKind.Group, request);

    /// <summary>Lists the names of a group's inline policies.</summary>
    /// <param name="groupName">The group's name.</param>
    public AwsResult<ImmutableArray<string>> ListGroupPolicies(string groupName) => ListInline(IdentityKind.Group, groupName);

    /// <summary>Deletes an inline policy of a group.</summary>
    public AwsResult<Done> DeleteGroupPolicy(InlinePolicyRequest request) => DeleteInline(IdentityKind.Group, request);

    private AwsResult<Done> PutInline(IdentityKind kind, PutInlinePolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change($"Put{kind}Policy", request.Check(kind), Identity(kind, request.IdentityName), call => IdentityOperations.PutInline(call, kind, request));
    }

    private AwsResult<InlinePolicy> GetInline(IdentityKind kind, InlinePolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read($"Get{kind}Policy", request.Check(kind), Identity(kind, request.IdentityName), call => IdentityOperations.GetInline(call, kind, request));
    }

    private AwsResult<ImmutableArray<string>> ListInline(IdentityKind kind, string name) =>
        Read($"List{kind}Policies", Constraints.Name(kind, name), Identity(kind, name), call => IdentityOperations.ListInline(call, kind, name));

    private AwsResult<Done> DeleteInline(IdentityKind kind, InlinePolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change($"Delete{kind}Policy", request.Check(kind), Identity(kind, request.IdentityName), call => IdentityOperations.DeleteInline(call, kind, request));
    }

    private static Func<IamState, IamTarget> Identity(IdentityKind kind, string name) => state => IamTarget.Of(state, kind, name);
}
