using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on credentials that users here never have.</summary>
internal static class OtherCredentialOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Names(
            "ListSSHPublicKeys", "SSHPublicKeys", UserOperations.ReadUserOrSelf, static (iam, request) => iam.ListSshPublicKeys(request)),
        IamOperation.Names(
            "ListSigningCertificates", "Certificates", UserOperations.ReadUserOrSelf, static (iam, request) => iam.ListSigningCertificates(request)),
        IamOperation.Names(
            "ListServiceSpecificCredentials", "ServiceSpecificCredentials", UserOperations.ReadUserOrSelf,
            static (iam, request) => iam.ListServiceSpecificCredentials(request)),
        IamOperation.Of(
            "CreateServiceLinkedRole", static form => form.Required("AWSServiceName"), static (iam, service) => iam.CreateServiceLinkedRole(service),
            static (xml, role) => xml.Object("Role", role, IamShapes.Role)),
    ];
}
