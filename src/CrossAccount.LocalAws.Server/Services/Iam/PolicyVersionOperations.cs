using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on versions of managed policies.</summary>
internal static class PolicyVersionOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of(
            "CreatePolicyVersion", ReadCreate, static (iam, request) => iam.CreatePolicyVersion(request),
            static (xml, version) => xml.Object("PolicyVersion", version, Summary)),
        IamOperation.Of(
            "GetPolicyVersion", ReadVersion, static (iam, request) => iam.GetPolicyVersion(request),
            static (xml, version) => xml.Object("PolicyVersion", version, WithDocument)),
        IamOperation.List(
            "ListPolicyVersions", "Versions", PolicyOperations.ReadPolicy,
            static (iam, request) => iam.ListPolicyVersions(request), static version => version.VersionId, Summary, isSorted: false),
        IamOperation.Do("DeletePolicyVersion", ReadVersion, static (iam, request) => iam.DeletePolicyVersion(request)),
        IamOperation.Do("SetDefaultPolicyVersion", ReadVersion, static (iam, request) => iam.SetDefaultPolicyVersion(request)),
    ];

    /// <summary>A version with its document.</summary>
    public static void WithDocument(XmlAnswer xml, ManagedPolicyVersion version)
    {
        xml.Document("Document", version.Document);
        Summary(xml, version);
    }

    private static void Summary(XmlAnswer xml, ManagedPolicyVersion version)
    {
        xml.Element("VersionId", version.VersionId);
        xml.Element("IsDefaultVersion", version.IsDefaultVersion);
        xml.Element("CreateDate", version.CreateDate);
    }

    private static PolicyVersionRequest ReadVersion(QueryForm form) => new(form.Required("PolicyArn"), form.Required("VersionId"));

    private static CreatePolicyVersionRequest ReadCreate(QueryForm form) =>
        new(form.Required("PolicyArn"), form.Required("PolicyDocument"), form.Bool("SetAsDefault") ?? false);
}
