using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on access keys.</summary>
internal static class AccessKeyOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of(
            "CreateAccessKey", UserOperations.ReadUserOrSelf, static (iam, request) => iam.CreateAccessKey(request),
            static (xml, key) => xml.Object("AccessKey", key, WriteKey)),
        IamOperation.List(
            "ListAccessKeys", "AccessKeyMetadata", UserOperations.ReadUserOrSelf,
            static (iam, request) => iam.ListAccessKeys(request), static key => key.AccessKeyId, WriteMetadata, isSorted: false),
        IamOperation.Of(
            "GetAccessKeyLastUsed", ReadKey, static (iam, request) => iam.GetAccessKeyLastUsed(request), WriteLastUsed),
        IamOperation.Do("UpdateAccessKey", ReadUpdate, static (iam, request) => iam.UpdateAccessKey(request)),
        IamOperation.Do("DeleteAccessKey", ReadKey, static (iam, request) => iam.DeleteAccessKey(request)),
    ];

    private static AccessKeyRequest ReadKey(QueryForm form) => new(form.Required("AccessKeyId"), form["UserName"]);

    private static UpdateAccessKeyRequest ReadUpdate(QueryForm form)
    {
        string accessKeyId = form.Required("AccessKeyId");
        form.Required("Status");
        AccessKeyStatus? status = form.Word("Status", ("Active", AccessKeyStatus.Active), ("Inactive", AccessKeyStatus.Inactive));
        return new(accessKeyId, status ?? default, form["UserName"]);
    }

    private static void WriteKey(XmlAnswer xml, AccessKey key)
    {
        xml.Element("UserName", key.UserName);
        xml.Element("AccessKeyId", key.Credentials.AccessKeyId);
        xml.Element("Status", key.Status.ToString());
        xml.Element("SecretAccessKey", key.Credentials.SecretAccessKey);
        xml.Element("CreateDate", key.CreateDate);
    }

    private static void WriteLastUsed(XmlAnswer xml, AccessKeyLastUsed key)
    {
        xml.Element("UserName", key.UserName);
        xml.Object("AccessKeyLastUsed", key, static (xml, key) =>
        {
            if (key.LastUsed is { } used)
            {
                xml.Element("LastUsedDate", used.Date);
            }

            xml.Element("ServiceName", key.LastUsed?.ServiceName ?? "N/A");
            xml.Element("Region", key.LastUsed?.Region ?? "N/A");
        });
    }

    private static void WriteMetadata(XmlAnswer xml, AccessKeyMetadata key)
    {
        xml.Element("UserName", key.UserName);
        xml.Element("AccessKeyId", key.AccessKeyId);
        xml.Element("Status", key.Status.ToString());
        xml.Element("CreateDate", key.CreateDate);
    }
}
