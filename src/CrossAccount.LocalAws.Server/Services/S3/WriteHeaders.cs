using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>The headers of requests that write objects.</summary>
internal static class WriteHeaders
{
    private const string Encryption = "x-amz-server-side-encryption";

    private static readonly string[] Absent =
    [
        "x-amz-server-side-encryption-customer-algorithm", "x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-object-lock-mode",
        "x-amz-object-lock-legal-hold", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "x-amz-grant-full-control",
        "x-amz-write-offset-bytes",
    ];

    /// <summary>A header that asks for something that is not there; null when there is none.</summary>
    public static AwsError? Check(S3Request request) =>
        Absent.FirstOrDefault(request.Headers.ContainsKey) is { } header ? RestErrors.HeaderNotImplemented(header) : null;

    public static string ContentType(S3Request request) => request.Header("Content-Type") ?? PutObjectRequest.DefaultContentType;

    public static string? Algorithm(S3Request request) => request.Header(Encryption);

    public static string StorageClass(S3Request request) => request.Header("x-amz-storage-class") ?? StorageClasses.Standard;

    public static ObjectProperties Properties(S3Request request) => new()
    {
        CacheControl = request.Header("Cache-Control"),
        ContentDisposition = request.Header("Content-Disposition"),
        ContentEncoding = WithoutChunks(request.Header("Content-Encoding")),
        ContentLanguage = request.Header("Content-Language"),
        Expires = request.Header("Expires"),
        WebsiteRedirectLocation = request.Header("x-amz-website-redirect-location"),
        StorageClass = StorageClass(request),
        ServerSideEncryption = Algorithm(request),
        SseKmsKeyId = request.Header("x-amz-server-side-encryption-aws-kms-key-id"),
        BucketKeyEnabled = request.Flag("x-amz-server-side-encryption-bucket-key-enabled"),
        UserMetadata = request.HeadersAfter("x-amz-meta-"),
    };

    public static ImmutableArray<Tag> Tags(S3Request request) => request.Header("x-amz-tagging") is { } text
        ? [.. S3Query.Read(text).Select(pair => new Tag(pair.Key, pair.Value))]
        : [];

    /// <summary>How the body came over the wire is no property of the object.</summary>
    private static string? WithoutChunks(string? encoding)
    {
        if (encoding is null)
        {
            return null;
        }

        string rest = string.Join(',', encoding.Split(',', StringSplitOptions.TrimEntries).Where(part => part != "aws-chunked"));
        return rest.Length == 0 ? null : rest;
    }
}
