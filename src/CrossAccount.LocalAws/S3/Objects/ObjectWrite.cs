using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>What a request says about an object that it writes, at once, as a copy or in parts.</summary>
internal sealed record ObjectWrite(string Bucket, string Key)
{
    public string ContentType { get; init; } = PutObjectRequest.DefaultContentType;

    public ObjectProperties Properties { get; init; } = ObjectProperties.None;

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public string? Acl { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    /// <summary>The source of a copy, as <c>bucket/key</c>; null when it is none.</summary>
    public string? CopySource { get; init; }

    /// <summary><c>COPY</c> or <c>REPLACE</c>; null when it is no copy or the request does not say.</summary>
    public string? MetadataDirective { get; init; }

    public S3Access Access(string action) => new(action, Bucket) { Key = Key, Keys = Keys, RequestTags = Tags.IsEmpty ? default : Tags };

    /// <summary>The keys that <c>s3:PutObject</c> has.</summary>
    private RequestContext Keys(RequestContext context)
    {
        Set("s3:x-amz-acl", Acl);
        Set("s3:x-amz-storage-class", Properties.StorageClass);
        Set("s3:x-amz-server-side-encryption", Properties.ServerSideEncryption);
        Set("s3:x-amz-server-side-encryption-aws-kms-key-id", Properties.SseKmsKeyId);
        Set("s3:x-amz-website-redirect-location", Properties.WebsiteRedirectLocation);
        Set("s3:x-amz-copy-source", CopySource);
        Set("s3:x-amz-metadata-directive", MetadataDirective);
        Set("s3:if-match", IfMatch);
        Set("s3:if-none-match", IfNoneMatch);
        return context;

        void Set(string key, string? value) => context = value is null ? context : context.With(key, value);
    }
}
