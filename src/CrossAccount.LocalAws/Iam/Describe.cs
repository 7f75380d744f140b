using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Iam;

/// <summary>What the operations answer of the things that they keep.</summary>
internal static class Describe
{
    public static Role Role(RoleState role, PrincipalDirectory principals) =>
        new(role.Arn.ToString(), role.Name, role.Id, role.Path.ToString(), role.Created, role.Trust.Show(principals), role.MaxSessionDuration)
        {
            Description = role.Description,
            PermissionsBoundary = role.Boundary?.Arn.ToString(),
            RoleLastUsed = role.LastUsed,
            Tags = role.Tags.All,
        };

    public static User User(UserState user) => new(user.Arn.ToString(), user.Name, user.Id, user.Path.ToString(), user.Created)
    {
        PermissionsBoundary = user.Boundary?.Arn.ToString(),
        Tags = user.Tags.All,
    };

    public static Group Group(GroupState group) => new(group.Arn.ToString(), group.Name, group.Id, group.Path.ToString(), group.Created);

    public static ManagedPolicy Policy(ManagedPolicyState policy) =>
        new(policy.Arn.ToString(), policy.Name, policy.Id, policy.Path.ToString(), policy.Default.Id, policy.Created, policy.Updated)
        {
            AttachmentCount = policy.AttachmentCount,
            PermissionsBoundaryUsageCount = policy.BoundaryCount,
            Description = policy.Description,
            Tags = policy.Tags.All,
        };

    public static ManagedPolicyVersion Version(ManagedPolicyState policy, PolicyVersionState version) =>
        new(version.Id, version.Policy.Text, policy.Default == version, version.Created);

    public static AttachedPolicy Attached(ManagedPolicyState policy) => new(policy.Name, policy.Arn.ToString());

    public static AccessKeyMetadata Key(UserKeyCredential key) => new(key.User.Name, key.AccessKeyId, StatusOf(key), key.Created);

    public static AccessKeyStatus StatusOf(UserKeyCredential key) => key.IsActive ? AccessKeyStatus.Active : AccessKeyStatus.Inactive;

    public static VirtualMfaDevice Device(MfaDeviceState device) =>
        new(device.SerialNumber, device.User is null ? null : User(device.User), device.Enabled) { Tags = device.Tags.All };

    public static InstanceProfile Profile(InstanceProfileState profile, PrincipalDirectory principals) =>
        new(profile.Arn, profile.Name, profile.Id, profile.Path, profile.Created)
        {
            Roles = profile.Role is null ? [] : [Role(profile.Role, principals)],
            Tags = profile.Tags.All,
        };

    public static OpenIdConnectProvider OpenIdConnect(OpenIdConnectProviderState provider) => new(provider.Arn, provider.Url, provider.Created)
    {
        ClientIdList = provider.ClientIds,
        ThumbprintList = provider.Thumbprints,
        Tags = provider.Tags.All,
    };

    public static SamlProvider Saml(SamlProviderState provider) =>
        new(provider.Arn, provider.Id, provider.Metadata.Document, provider.Created, provider.Metadata.ValidUntil) { Tags = provider.Tags.All };

    public static LoginProfile Login(UserState user, LoginProfileState profile) => new(user.Name, profile.Created, profile.IsResetRequired);

    public static InlinePolicy Inline(IdentityState identity, string name) => new(identity.Name, name, identity.Inline[name].Text);
}
