using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Uploads in parts.</summary>
internal static class MultipartOperations
{
    public const string UploadId = "uploadId";

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Object("CreateMultipartUpload", "POST", "uploads", Create),
        Operation.Object("UploadPart", "PUT", UploadId, Upload, S3Body.Content),
        Operation.Object("CompleteMultipartUpload", "POST", UploadId, Complete, S3Body.Document),
        Operation.Object("AbortMultipartUpload", "DELETE", UploadId, static (request, answer) =>
            request.S3.AbortMultipartUpload(new(request.Bucket, request.Key, Id(request))).ThenNothing(answer)),
    ];

    public static string Id(S3Request request) => request.Query[UploadId] ?? "";

    private static AwsError? Create(S3Request request, S3Answer answer)
    {
        CreateMultipartUploadRequest create = new(request.Bucket, request.Key, WriteHeaders.ContentType(request))
        {
            Properties = WriteHeaders.Properties(request),
            Tags = WriteHeaders.Tags(request),
            Acl = request.Header("x-amz-acl"),
            ChecksumAlgorithm = ChecksumHeaders.Algorithm(request),
            ChecksumType = ChecksumHeaders.Type(request),
        };
        return request.Problem ?? WriteHeaders.Check(request) ?? request.S3.CreateMultipartUpload(create).Then(upload =>
        {
            answer.Header("x-amz-checksum-algorithm", upload.ChecksumAlgorithm?.Name());
            answer.Header("x-amz-checksum-type", upload.ChecksumAlgorithm is null ? null : upload.ChecksumType.Name());
            answer.Document("InitiateMultipartUploadResult", upload, static (xml, upload) =>
            {
                xml.Element("Bucket", upload.Bucket);
                xml.Element("Key", upload.Key);
                xml.Element("UploadId", upload.UploadId);
            });
        });
    }

    private static AwsError? Upload(S3Request request, S3Answer answer)
    {
        UploadPartRequest upload = new(request.Bucket, request.Key, Id(request), request.Number("partNumber") ?? 0, request.Body.Bytes)
        {
            OwnsBody = true,
            Checksum = ChecksumHeaders.Read(request),
            ContentMd5 = request.Header("Content-MD5"),
        };
        return request.Problem ?? WriteHeaders.Check(request) ?? request.S3.UploadPart(upload).Then(part =>
        {
            answer.Header("ETag", part.ETag);
            answer.Header("x-amz-checksum-" + part.Checksum.Algorithm.Name().ToLowerInvariant(), part.Checksum.Value);
        });
    }

    private static AwsError? Complete(S3Request request, S3Answer answer)
    {
        if (S3Document.Read(request, "CompleteMultipartUpload", out XElement document) is { } malformed)
        {
            return malformed;
        }

        List<CompletedPart?> parts = [.. document.Children("Part").Select(ReadPart)];
        if (parts.Contains(null))
        {
            return S3Errors.MalformedXml;
        }

        ImmutableArray<CompletedPart> asked = [.. parts.Select(part => part!)];
        CompleteMultipartUploadRequest complete = new(request.Bucket, request.Key, Id(request), asked)
        {
            IfMatch = request.Header("If-Match"),
            IfNoneMatch = request.Header("If-None-Match"),
        };
        return request.S3.CompleteMultipartUpload(complete).Then(head => Write(request, answer, head));
    }

    private static void Write(S3Request request, S3Answer answer, ObjectHead head)
    {
        answer.Header("x-amz-version-id", head.VersionId);
        HeadHeaders.Encryption(answer, head.Properties);
        answer.Document("CompleteMultipartUploadResult", (request, head), static (xml, done) =>
        {
            xml.Element("Location", $"/{done.request.Bucket}/{done.request.Key}");
            xml.Element("Bucket", done.request.Bucket);
            xml.Element("Key", done.request.Key);
            xml.Element("ETag", done.head.ETag);
            xml.Checksum(done.head.Checksum);
            xml.Element("ChecksumType", done.head.Checksum?.Type.Name());
        });
    }

    private static CompletedPart? ReadPart(XElement part)
    {
        if (!int.TryParse(part.Text("PartNumber"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || part.Text("ETag") is not { } etag)
        {
            return null;
        }

        ObjectChecksum? checksum = Enum.GetValues<ChecksumAlgorithm>()
            .Select(algorithm => part.Text("Checksum" + algorithm.Name()) is { } value ? new ObjectChecksum(algorithm, value) : null)
            .FirstOrDefault(found => found is not null);
        return new(number, etag, checksum);
    }
}
