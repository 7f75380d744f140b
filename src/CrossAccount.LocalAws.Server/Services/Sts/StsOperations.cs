using System.Collections.Immutable;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Server.Services.Sts;

/// <summary>All operations of STS.</summary>
internal static class StsOperations
{
    public static IEnumerable<QueryOperation> All =>
    [
        StsOperation.Of("AssumeRole", ReadAssumeRole, static (sts, request) => sts.AssumeRole(request), WriteAssumedRole),
        StsOperation.Of("GetCallerIdentity", static form => form, static (sts, _) => sts.GetCallerIdentity(), WriteIdentity),
        StsOperation.Of("GetSessionToken", ReadSessionToken, static (sts, request) => sts.GetSessionToken(request), WriteCredentials),
        StsOperation.Of(
            "DecodeAuthorizationMessage", static form => form.Required("EncodedMessage"),
            static (sts, message) => sts.DecodeAuthorizationMessage(message), static (xml, text) => xml.Element("DecodedMessage", text)),
        StsOperation.Of(
            "GetAccessKeyInfo", static form => form.Required("AccessKeyId"),
            static (sts, key) => sts.GetAccessKeyInfo(key), static (xml, account) => xml.Element("Account", account)),
        .. FederationOperations.All,
    ];

    public static void WriteCredentials(XmlAnswer xml, TemporaryCredentials session) => xml.Object("Credentials", session, static (xml, session) =>
    {
        xml.Element("AccessKeyId", session.Credentials.AccessKeyId);
        xml.Element("SecretAccessKey", session.Credentials.SecretAccessKey);
        xml.Element("SessionToken", session.Credentials.SessionToken);
        xml.Element("Expiration", session.Expiration);
    });

    public static ImmutableArray<string> ReadPolicyArns(QueryForm form) =>
        form.Objects("PolicyArns", "arn", static (form, prefix) => form[prefix + "arn"]!);

    private static AssumeRoleRequest ReadAssumeRole(QueryForm form) => new(form.Required("RoleArn"), form.Required("RoleSessionName"))
    {
        DurationSeconds = form.Int("DurationSeconds"),
        ExternalId = form["ExternalId"],
        SerialNumber = form["SerialNumber"],
        TokenCode = form["TokenCode"],
        Policy = form["Policy"],
        PolicyArns = ReadPolicyArns(form),
        Tags = form.Tags(),
        TransitiveTagKeys = form.Strings("TransitiveTagKeys"),
        SourceIdentity = form["SourceIdentity"],
    };

    private static GetSessionTokenRequest ReadSessionToken(QueryForm form) => new()
    {
        DurationSeconds = form.Int("DurationSeconds"),
        SerialNumber = form["SerialNumber"],
        TokenCode = form["TokenCode"],
    };

    private static void WriteAssumedRole(XmlAnswer xml, AssumedRole assumed)
    {
        WriteCredentials(xml, assumed.Credentials);
        xml.Object("AssumedRoleUser", assumed, static (xml, assumed) =>
        {
            xml.Element("AssumedRoleId", assumed.AssumedRoleId);
            xml.Element("Arn", assumed.Arn);
        });
        xml.Element("SourceIdentity", assumed.SourceIdentity);
    }

    private static void WriteIdentity(XmlAnswer xml, CallerIdentity caller)
    {
        xml.Element("Arn", caller.Arn);
        xml.Element("UserId", caller.UserId);
        xml.Element("Account", caller.Account);
    }
}
