using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>All operations of IAM.</summary>
internal static class IamOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        .. RoleOperations.All,
        .. UserOperations.All,
        .. GroupOperations.All,
        .. PolicyOperations.All,
        .. PolicyVersionOperations.All,
        .. InlinePolicyOperations.All,
        .. AttachmentOperations.All,
        .. BoundaryOperations.All,
        .. TagOperations.All,
        .. AccessKeyOperations.All,
        .. MfaDeviceOperations.All,
        .. OtherCredentialOperations.All,
        .. LoginProfileOperations.All,
        .. InstanceProfileOperations.All,
        .. OpenIdConnectOperations.All,
        .. SamlOperations.All,
        .. PolicyEntityOperations.All,
        .. AccountSettingOperations.All,
        .. SimulationOperations.All,
        .. AccountOperations.All,
    ];
}
