using System.Globalization;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Rest;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>Objects.</summary>
internal static class ObjectOperations
{
    private static readonly (string Parameter, string Header)[] Overrides =
    [
        ("response-cache-control", "Cache-Control"), ("response-content-disposition", "Content-Disposition"),
        ("response-content-encoding", "Content-Encoding"), ("response-content-language", "Content-Language"), ("response-expires", "Expires"),
    ];

    public static IEnumerable<S3Operation> All =>
    [
        Operation.Object("GetObject", "GET", "", Get),
        Operation.Object("HeadObject", "HEAD", "", Head),
        Operation.Object("PutObject", "PUT", "", Put, S3Body.Content),
        Operation.Object("GetObjectAttributes", "GET", "attributes", GetAttributes),
    ];

    public static ObjectConditions Conditions(S3Request request, string prefix = "") => new()
    {
        IfMatch = request.Header(prefix + "if-match"),
        IfNoneMatch = request.Header(prefix + "if-none-match"),
        IfModifiedSince = request.Date(prefix + "if-modified-since"),
        IfUnmodifiedSince = request.Date(prefix + "if-unmodified-since"),
    };

    private static AwsError? Get(S3Request request, S3Answer answer)
    {
        GetObjectRequest get = Read(request);
        return request.Problem ?? request.S3.GetObject(get).Then(content =>
        {
            Describe(request, get, answer, content);
            answer.Content(request.Query["response-content-type"] ?? content.Head.ContentType, content.Body);
            foreach ((string parameter, string header) in Overrides)
            {
                answer.Header(header, request.Query[parameter]);
            }
        });
    }

    private static AwsError? Head(S3Request request, S3Answer answer)
    {
        GetObjectRequest get = Read(request);
        if (get is { Range: null, PartNumber: null })
        {
            return request.Problem ?? request.S3.HeadObject(get).Then(head =>
            {
                HeadHeaders.Read(answer, head, WantsChecksum(request) ? head.Checksum : null);
                answer.Described(head.ContentType, head.ContentLength);
            });
        }

        return request.Problem ?? request.S3.GetObject(get).Then(content =>
        {
            Describe(request, get, answer, content);
            answer.Described(content.Head.ContentType, content.Body.Length);
        });
    }

    private static AwsError? Put(S3Request request, S3Answer answer)
    {
        PutObjectRequest put = new(request.Bucket, request.Key, request.Body.Bytes, WriteHeaders.ContentType(request))
        {
            OwnsBody = true,
            Properties = WriteHeaders.Properties(request),
            Tags = WriteHeaders.Tags(request),
            Acl = request.Header("x-amz-acl"),
            Checksum = ChecksumHeaders.Read(request),
            ContentMd5 = request.Header("Content-MD5"),
            IfMatch = request.Header("If-Match"),
            IfNoneMatch = request.Header("If-None-Match"),
        };
        AwsError? problem = request.Problem ?? WriteHeaders.Check(request);
        if (put.IfNoneMatch is not (null or "*"))
        {
            problem ??= RestErrors.HeaderNotImplemented("If-None-Match other than *");
        }

        return problem ?? request.S3.PutObject(put).Then(head =>
        {
            HeadHeaders.Written(answer, head);
            ChecksumHeaders.Write(answer, head.Checksum);
        });
    }

    private static AwsError? GetAttributes(S3Request request, S3Answer answer)
    {
        HashSet<string> wanted = [.. request.Headers["x-amz-object-attributes"].SelectMany(value => value!.Split(',', StringSplitOptions.TrimEntries))];
        ObjectRequest asked = new(request.Bucket, request.Key) { VersionId = request.VersionId };
        return request.S3.GetObjectAttributes(asked).Then(head =>
        {
            answer.Header("Last-Modified", head.LastModified);
            answer.Header("x-amz-version-id", head.VersionId);
            answer.Document("GetObjectAttributesResponse", (head, wanted), static (xml, item) => ObjectAttributes.Write(xml, item.head, item.wanted));
        });
    }

    private static GetObjectRequest Read(S3Request request) => new(request.Bucket, request.Key)
    {
        VersionId = request.VersionId,
        Range = request.Header("Range"),
        PartNumber = request.Number("partNumber"),
        Conditions = Conditions(request),
    };

    private static void Describe(S3Request request, GetObjectRequest get, S3Answer answer, ObjectContent content)
    {
        HeadHeaders.Read(answer, content.Head, WantsChecksum(request) ? ChecksumOf(get, content) : null);
        if (get.PartNumber is not null && !content.Head.Parts.Items.IsEmpty)
        {
            answer.Header("x-amz-mp-parts-count", content.Head.Parts.Items.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (content.Range is { } range)
        {
            answer.Status = StatusCodes.Status206PartialContent;
            answer.Header("Content-Range", $"bytes {range.First}-{range.Last}/{content.Head.ContentLength}");
        }
    }

    private static bool WantsChecksum(S3Request request) => string.Equals(request.Header("x-amz-checksum-mode"), "ENABLED", StringComparison.OrdinalIgnoreCase);

    /// <summary>A piece has no checksum, unless it is one that was uploaded.</summary>
    private static ObjectChecksum? ChecksumOf(GetObjectRequest get, ObjectContent content) =>
        content.Range is null ? content.Head.Checksum : content.Head.Parts.Items.FirstOrDefault(part => part.PartNumber == get.PartNumber)?.Checksum;
}
