using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Iam.InstanceProfiles;

/// <summary>The operations on instance profiles.</summary>
internal static class InstanceProfileOperations
{
    public static AwsResult<InstanceProfile> Create(AuthenticatedCall call, CreateInstanceProfileRequest request)
    {
        IamState state = call.Account.Iam;
        if (state.InstanceProfiles.ContainsKey(request.InstanceProfileName))
        {
            return IamErrors.Exists($"Instance Profile {request.InstanceProfileName} already exists.");
        }

        if (state.InstanceProfiles.Count >= AccountQuotas.InstanceProfiles)
        {
            return IamErrors.Quota("InstanceProfilesPerAccount", AccountQuotas.InstanceProfiles);
        }

        var profile = new InstanceProfileState(
            state.ArnText("instance-profile", request.Path, request.InstanceProfileName), request.InstanceProfileName, request.Path,
            call.Cloud.Ids.InstanceProfileId(), call.Now);
        profile.Tags.Set(request.Tags);
        state.Add(profile);
        return Describe.Profile(profile, call.Cloud.Principals);
    }

    public static AwsResult<InstanceProfile> Get(AuthenticatedCall call, string name) =>
        Find(call, name, out InstanceProfileState? profile) is { } error ? error : Describe.Profile(profile!, call.Cloud.Principals);

    public static AwsResult<ImmutableArray<InstanceProfile>> List(AuthenticatedCall call, ListRequest request) =>
        call.Account.Iam.InstanceProfiles.Values
            .Where(profile => profile.Path.StartsWith(request.PathPrefix, StringComparison.Ordinal))
            .Select(profile => Describe.Profile(profile, call.Cloud.Principals))
            .ToImmutableArray();

    public static AwsResult<ImmutableArray<InstanceProfile>> ListForRole(AuthenticatedCall call, string roleName) =>
        call.Account.Iam.Roles.TryGetValue(roleName, out RoleState? role)
            ? role.InstanceProfiles.OrderBy(profile => profile.Name, StringComparer.OrdinalIgnoreCase).Select(profile => Describe.Profile(profile, call.Cloud.Principals)).ToImmutableArray()
            : IamErrors.NoIdentity(IdentityKind.Role, roleName);

    public static AwsResult<Done> AddRole(AuthenticatedCall call, InstanceProfileRoleRequest request)
    {
        if (Find(call, request, out InstanceProfileState? profile, out RoleState? role) is { } error)
        {
            return error;
        }

        if (profile!.Role is not null)
        {
            return IamErrors.Quota("InstanceSessionsPerInstanceProfile", 1);
        }

        profile.Hold(role!);
        call.Changed(profile);
        return Done.Value;
    }

    public static AwsResult<Done> RemoveRole(AuthenticatedCall call, InstanceProfileRoleRequest request)
    {
        if (Find(call, request, out InstanceProfileState? profile, out RoleState? role) is { } error)
        {
            return error;
        }

        if (profile!.Role != role)
        {
            return IamErrors.NoIdentity(IdentityKind.Role, request.RoleName);
        }

        profile.Release();
        call.Changed(profile);
        return Done.Value;
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string name)
    {
        if (Find(call, name, out InstanceProfileState? profile) is { } error)
        {
            return error;
        }

        if (profile!.Role is not null)
        {
            return IamErrors.Conflict("Cannot delete entity, must remove roles from instance profile first.");
        }

        call.Account.Iam.InstanceProfiles.Remove(name);
        call.Removed(profile);
        return Done.Value;
    }

    public static AwsError? Find(AuthenticatedCall call, string name, out InstanceProfileState? profile) =>
        call.Account.Iam.InstanceProfiles.TryGetValue(name, out profile) ? null : IamErrors.NotFound($"Instance Profile {name} cannot be found.");

    private static AwsError? Find(AuthenticatedCall call, InstanceProfileRoleRequest request, out InstanceProfileState? profile, out RoleState? role)
    {
        role = call.Account.Iam.Roles.GetValueOrDefault(request.RoleName);
        return Find(call, request.InstanceProfileName, out profile)
            ?? (role is null ? IamErrors.NoIdentity(IdentityKind.Role, request.RoleName) : null);
    }
}
