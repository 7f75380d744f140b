using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.Server.Query;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Access control lists.</summary>
internal static class AclOperations
{
    private const string Parameter = "acl";
    private const string CannedHeader = "x-amz-acl";

    private static readonly XNamespace Types = XmlAnswer.SchemaInstance;

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Bucket("GetBucketAcl", "GET", Parameter, static (request, answer) => request.S3.GetBucketAcl(new(request.Bucket)).Then(list => Write(answer, list))),
        Operation.Bucket("PutBucketAcl", "PUT", Parameter, PutBucket, S3Body.Document),
        Operation.Object("GetObjectAcl", "GET", Parameter, static (request, answer) =>
            request.S3.GetObjectAcl(new(request.Bucket, request.Key) { VersionId = request.VersionId }).Then(list => Write(answer, list))),
        Operation.Object("PutObjectAcl", "PUT", Parameter, PutObject, S3Body.Document),
    ];

    private static AwsError? PutBucket(S3Request request, S3Answer answer) =>
        Read(request, out AccessControlList? list) ?? request.S3.PutBucketAcl(new(request.Bucket, request.Header(CannedHeader), list)).ThenEmpty();

    private static AwsError? PutObject(S3Request request, S3Answer answer) =>
        Read(request, out AccessControlList? list)
        ?? request.S3.PutObjectAcl(new(request.Bucket, request.Key, request.Header(CannedHeader), list) { VersionId = request.VersionId }).ThenEmpty();

    private static AwsError? Read(S3Request request, out AccessControlList? list)
    {
        list = null;
        if (request.Headers.Keys.FirstOrDefault(name => name.StartsWith("x-amz-grant-", StringComparison.OrdinalIgnoreCase)) is { } header)
        {
            return RestErrors.HeaderNotImplemented(header);
        }

        if (request.Body.Bytes.Length == 0)
        {
            return request.Header(CannedHeader) is null
                ? new("MissingSecurityHeader", "Your request was missing a required header", 400)
                : null;
        }

        if (request.Header(CannedHeader) is not null)
        {
            return new("UnexpectedContent", "This request does not support content", 400);
        }

        if (S3Document.Read(request, "AccessControlPolicy", out XElement document) is { } malformed)
        {
            return malformed;
        }

        List<AclGrant?> grants = [.. (document.Child("AccessControlList")?.Children("Grant") ?? []).Select(ReadGrant)];
        if (document.Child("Owner")?.Text("ID") is not { } owner || grants.Contains(null))
        {
            return MalformedAcl;
        }

        list = new(owner, [.. grants.Select(grant => grant!)]);
        return null;
    }

    private static AwsError MalformedAcl { get; } = new(
        "MalformedACLError", "The XML you provided was not well-formed or did not validate against our published schema", 400);

    private static AclGrant? ReadGrant(XElement grant)
    {
        XElement? grantee = grant.Child("Grantee");
        AclPermission? permission = Enum.GetValues<AclPermission>().Cast<AclPermission?>().FirstOrDefault(each => NameOf(each!.Value) == grant.Text("Permission"));
        return (grantee?.Attribute(Types + "type")?.Value, permission) switch
        {
            (_, null) => null,
            ("CanonicalUser", { } given) when grantee!.Text("ID") is { } id => new(GranteeType.CanonicalUser, id, given),
            ("Group", { } given) when grantee!.Text("URI") is { } uri => new(GranteeType.Group, uri, given),
            _ => null,
        };
    }

    private static void Write(S3Answer answer, AccessControlList list) => answer.Document("AccessControlPolicy", list, static (xml, list) =>
    {
        xml.Owner("Owner", list.OwnerId);
        xml.Object("AccessControlList", list.Grants, static (xml, grants) => xml.Each("Grant", grants, WriteGrant));
    });

    private static void WriteGrant(XmlAnswer xml, AclGrant grant)
    {
        xml.StartOfType("Grantee", grant.Type.ToString());
        xml.Element(grant.Type == GranteeType.Group ? "URI" : "ID", grant.Grantee);
        xml.End("Grantee");
        xml.Element("Permission", NameOf(grant.Permission));
    }

    private static string NameOf(AclPermission permission) => permission switch
    {
        AclPermission.FullControl => "FULL_CONTROL",
        AclPermission.ReadAcp => "READ_ACP",
        AclPermission.WriteAcp => "WRITE_ACP",
        _ => permission.ToString().ToUpperInvariant(),
    };
}
