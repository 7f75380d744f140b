using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Copies;

/// <summary>Copies objects: the caller must be allowed to read the one and to write the other.</summary>
internal static class CopyOperation
{
    public static AwsResult<CopiedObject> Run(AuthenticatedCall call, BucketState bucket, CopyObjectRequest request)
    {
        if (Read(call, request.Source, out BucketState from, out ObjectVersion source) is { } error)
        {
            return error;
        }

        if (source.Body.Length > S3Limits.PutBytes)
        {
            return S3Errors.CopyTooLarge;
        }

        ObjectWrite write = Write(request, source);
        bool isSame = from == bucket && source.Key == request.Key && request.Source.VersionId is null;
        if (isSame && request.Properties is null && request.ServerSideEncryption is null && write.Properties.StorageClass == source.Properties.StorageClass)
        {
            return S3Errors.CopyOntoItself;
        }

        if ((CheckTags(call, from, request) ?? ObjectWriter.Check(call, bucket, write)) is { } refused)
        {
            return refused;
        }

        var content = new ObjectVersion(request.Key, ObjectVersioning.NewId(call, bucket), call.Now)
        {
            Body = source.Body,
            ETag = source.Parts.Items.IsEmpty ? source.ETag : EntityTag(source),
            Checksum = FullChecksum(source),
        };
        return new CopiedObject(ObjectWriter.Add(call, bucket, write, content), from.HasVersions ? source.VersionId : null);
    }

    /// <summary>Reads the source when the caller may.</summary>
    public static AwsError? Read(AuthenticatedCall call, CopySource source, out BucketState from, out ObjectVersion found)
    {
        found = null!;
        from = call.Cloud.S3.Find(call.Caller.Partition, source.Bucket)!;
        if (from is null)
        {
            return S3Errors.NoSuchBucket;
        }

        S3Access access = S3Access.OnVersion("s3:GetObject", "s3:GetObjectVersion", source.Bucket, source.Key, source.VersionId);
        if ((S3Call.Denied(call, from, access, out _) ?? ObjectFinder.Find(call, from, source.Key, source.VersionId, out found)) is { } error)
        {
            return error;
        }

        return source.Conditions.Check(found.ETag, found.LastModified) is null ? null : S3Errors.PreconditionFailed;
    }

    /// <summary>What the copy's <c>s3:PutObject</c> says; the source is not known yet, nor needed, to decide it.</summary>
    public static S3Access Access(CopyObjectRequest request) => Write(request, source: null).Access("s3:PutObject");

    private static ObjectWrite Write(CopyObjectRequest request, ObjectVersion? source) => new(request.Bucket, request.Key)
    {
        ContentType = request.Properties is null ? source?.ContentType ?? request.ContentType : request.ContentType,
        Properties = (request.Properties ?? source?.Properties ?? ObjectProperties.None) with
        {
            StorageClass = request.StorageClass,
            ServerSideEncryption = request.ServerSideEncryption,
            SseKmsKeyId = request.Properties?.SseKmsKeyId,
            BucketKeyEnabled = request.Properties?.BucketKeyEnabled ?? false,
            WebsiteRedirectLocation = request.Properties?.WebsiteRedirectLocation,
        },
        Tags = request.Tags ?? source?.Tags ?? [],
        Acl = request.Acl,
        CopySource = request.Source.ToString(),
        MetadataDirective = request.Properties is null ? "COPY" : "REPLACE",
    };

    /// <summary>To copy tags, the caller must be allowed to read them.</summary>
    private static AwsError? CheckTags(AuthenticatedCall call, BucketState from, CopyObjectRequest request)
    {
        ImmutableArray<Tag> tags = from.Objects.Find(request.Source.Key)?.Tags ?? [];
        return request.Tags is not null || tags.IsEmpty
            ? null
            : S3Call.Denied(
                call, from,
                S3Access.OnVersion("s3:GetObjectTagging", "s3:GetObjectVersionTagging", from.Name, request.Source.Key, request.Source.VersionId),
                out _);
    }

    private static string EntityTag(ObjectVersion source) => $"\"{Convert.ToHexStringLower(Checksums.Digests.Md5(source.Body.Span))}\"";

    private static Checksums.ObjectChecksum? FullChecksum(ObjectVersion source) => source.Checksum is { Type: Checksums.ChecksumType.Composite } composite
        ? new(composite.Algorithm, Checksums.Digests.Base64(composite.Algorithm, source.Body.Span))
        : source.Checksum;
}
