using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>The operations on roles.</summary>
internal static class RoleOperations
{
    public static AwsResult<Role> Create(AuthenticatedCall call, CreateRoleRequest request)
    {
        IamState state = call.Account.Iam;
        if (state.Roles.ContainsKey(request.RoleName))
        {
            return IamErrors.Exists($"Role with name {request.RoleName} already exists.");
        }

        if (state.Roles.Count >= call.Account.Quotas.Roles)
        {
            return IamErrors.Quota("RolesPerAccount", call.Account.Quotas.Roles);
        }

        if (TrustPolicy.Read(call, request.RoleName, request.AssumeRolePolicyDocument, out BoundPolicy trust) is { } malformed)
        {
            return malformed;
        }

        if (IdentityOperations.FindBoundary(call, request.PermissionsBoundary, out ManagedPolicyState? boundary) is { } noBoundary)
        {
            return noBoundary;
        }

        var role = new RoleState(
            request.RoleName, IamPath.Parse(request.Path), call.Cloud.Ids.RoleId(), state.NewArn("role", request.Path, request.RoleName), call.Now)
        {
            Trust = trust,
            Description = request.Description,
            MaxSessionDuration = request.MaxSessionDuration ?? SessionDuration.OneHour.Seconds,
        };
        role.SetBoundary(boundary);
        role.Tags.Set(request.Tags);
        state.Add(role);
        return Describe.Role(role, call.Cloud.Principals);
    }

    public static AwsResult<Role> Get(AuthenticatedCall call, string name) =>
        call.Account.Iam.Roles.TryGetValue(name, out RoleState? role)
            ? Describe.Role(role, call.Cloud.Principals)
            : IamErrors.NoIdentity(IdentityKind.Role, name);

    public static AwsResult<ImmutableArray<Role>> List(AuthenticatedCall call, ListRequest request) =>
        call.Account.Iam.Roles.Values
            .Where(role => role.Path.ToString().StartsWith(request.PathPrefix, StringComparison.Ordinal))
            .Select(role => Describe.Role(role, call.Cloud.Principals))
            .ToImmutableArray();

    public static AwsResult<Role> Update(AuthenticatedCall call, UpdateRoleRequest request) => Change(call, request.RoleName, role =>
    {
        role.Description = request.Description is null ? role.Description : request.Description.Length == 0 ? null : request.Description;
        role.MaxSessionDuration = request.MaxSessionDuration ?? role.MaxSessionDuration;
        return Describe.Role(role, call.Cloud.Principals);
    });

    public static AwsResult<Role> UpdateTrust(AuthenticatedCall call, UpdateAssumeRolePolicyRequest request) => Change(call, request.RoleName, role =>
    {
        if (TrustPolicy.Read(call, role.Name, request.PolicyDocument, out BoundPolicy trust) is { } malformed)
        {
            return malformed;
        }

        role.Trust = trust;
        return Describe.Role(role, call.Cloud.Principals);
    });

    public static AwsResult<Role> Delete(AuthenticatedCall call, string name) => Change(call, name, role =>
    {
        if (role.InstanceProfiles.Length > 0)
        {
            return IamErrors.Conflict("Cannot delete entity, must remove roles from instance profile first.");
        }

        if (DeleteRules.Policies(role) is { } conflict)
        {
            return conflict;
        }

        Role described = Describe.Role(role, call.Cloud.Principals);
        call.Account.Iam.Remove(role);
        return described;
    });

    private static AwsResult<Role> Change(AuthenticatedCall call, string name, Func<RoleState, AwsResult<Role>> change)
    {
        if (!call.Account.Iam.Roles.TryGetValue(name, out RoleState? role))
        {
            return IamErrors.NoIdentity(IdentityKind.Role, name);
        }

        if (Protection.Of(role) is { } error)
        {
            return error;
        }

        AwsResult<Role> result = change(role);
        call.ChangedIf(result, role);
        return result;
    }
}
