using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Iam;

/// <content>Roles.</content>
public sealed partial class IamClient
{
    /// <summary>Creates a role.</summary>
    public AwsResult<Role> CreateRole(CreateRoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(
            "Role", request.Check(),
            state => IamTarget.New(state, "role", request.Path, request.RoleName).WithBoundary(request.PermissionsBoundary),
            request.Tags, call => RoleOperations.Create(call, request));
    }

    /// <summary>Describes a role.</summary>
    public AwsResult<Role> GetRole(RoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("GetRole", request.Check(), Role(request.RoleName), call => RoleOperations.Get(call, request.RoleName));
    }

    /// <summary>Lists the roles, by name.</summary>
    public AwsResult<ImmutableArray<Role>> ListRoles(ListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("ListRoles", request.Check(), state => IamTarget.All(state, "role", request.PathPrefix), call => RoleOperations.List(call, request));
    }

    /// <summary>Changes a role's description, longest session, or both.</summary>
    public AwsResult<Role> UpdateRole(UpdateRoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateRole", request.Check(), Role(request.RoleName), call => RoleOperations.Update(call, request));
    }

    /// <summary>Changes a role's description.</summary>
    public AwsResult<Role> UpdateRoleDescription(UpdateRoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        UpdateRoleRequest description = request with { MaxSessionDuration = null };
        return Change("UpdateRoleDescription", description.Check(), Role(request.RoleName), call => RoleOperations.Update(call, description));
    }

    /// <summary>Replaces a role's trust policy.</summary>
    public AwsResult<Role> UpdateAssumeRolePolicy(UpdateAssumeRolePolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateAssumeRolePolicy", request.Check(), Role(request.RoleName), call => RoleOperations.UpdateTrust(call, request));
    }

    /// <summary>Deletes a role that has no policies and is in no instance profile. Answers with the role as it was.</summary>
    public AwsResult<Role> DeleteRole(RoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeleteRole", request.Check(), Role(request.RoleName), call => RoleOperations.Delete(call, request.RoleName));
    }

    private static Func<IamState, IamTarget> Role(string name) => state => IamTarget.Of(state, IdentityKind.Role, name);
}
