using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Copies;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Copies of objects.</summary>
internal static class CopyOperations
{
    private const string Version = "?versionId=";

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Object("CopyObject", "PUT", S3Route.Copy, Copy),
        Operation.Object("UploadPartCopy", "PUT", "uploadId" + S3Route.Copy, CopyPart),
    ];

    private static AwsError? Copy(S3Request request, S3Answer answer)
    {
        if ((ReadSource(request, out CopySource source) ?? WriteHeaders.Check(request)) is { } problem)
        {
            return problem;
        }

        bool replaces = request.Header("x-amz-metadata-directive") == "REPLACE";
        CopyObjectRequest copy = new(source, request.Bucket, request.Key)
        {
            ContentType = WriteHeaders.ContentType(request),
            Properties = replaces ? WriteHeaders.Properties(request) : null,
            Tags = request.Header("x-amz-tagging-directive") == "REPLACE" ? WriteHeaders.Tags(request) : null,
            StorageClass = WriteHeaders.StorageClass(request),
            ServerSideEncryption = WriteHeaders.Algorithm(request),
            Acl = request.Header("x-amz-acl"),
        };
        return request.S3.CopyObject(copy).Then(copied =>
        {
            answer.Header("x-amz-version-id", copied.Head.VersionId);
            answer.Header("x-amz-copy-source-version-id", copied.SourceVersionId);
            HeadHeaders.Encryption(answer, copied.Head.Properties);
            answer.Document("CopyObjectResult", copied.Head, static (xml, head) =>
            {
                xml.Time("LastModified", head.LastModified);
                xml.Element("ETag", head.ETag);
                xml.Checksum(head.Checksum);
                xml.Element("ChecksumType", head.Checksum?.Type.Name());
            });
        });
    }

    private static AwsError? CopyPart(S3Request request, S3Answer answer)
    {
        if (ReadSource(request, out CopySource source) is { } problem)
        {
            return problem;
        }

        int number = request.Number("partNumber") ?? 0;
        UploadPartCopyRequest copy = new(source, request.Bucket, request.Key, request.Query["uploadId"] ?? "", number)
        {
            Range = request.Header("x-amz-copy-source-range"),
        };
        return request.Problem ?? request.S3.UploadPartCopy(copy).Then(part => answer.Document("CopyPartResult", part, static (xml, part) =>
        {
            xml.Time("LastModified", part.LastModified);
            xml.Element("ETag", part.ETag);
            xml.Checksum(part.Checksum);
        }));
    }

    private static AwsError? ReadSource(S3Request request, out CopySource source)
    {
        source = null!;
        string text = request.Header("x-amz-copy-source") ?? "";
        int version = text.LastIndexOf(Version, StringComparison.Ordinal);
        string? versionId = version < 0 ? null : text[(version + Version.Length)..];
        string path = Uri.UnescapeDataString((version < 0 ? text : text[..version]).Replace("+", " ", StringComparison.Ordinal)).TrimStart('/');
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 1 || slash == path.Length - 1)
        {
            return S3Errors.InvalidArgument("Invalid copy source object key");
        }

        source = new(path[..slash], path[(slash + 1)..])
        {
            VersionId = versionId,
            Conditions = ObjectOperations.Conditions(request, "x-amz-copy-source-"),
        };
        return null;
    }
}
