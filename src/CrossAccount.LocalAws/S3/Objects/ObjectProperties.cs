using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>What the writer of an object says about it, beside its media type.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html">Working with object metadata</see>.</remarks>
public sealed record ObjectProperties
{
    /// <summary>Nothing.</summary>
    public static ObjectProperties None { get; } = new();

    /// <summary><c>Cache-Control</c>; null for none.</summary>
    public string? CacheControl { get; init; }

    /// <summary><c>Content-Disposition</c>; null for none.</summary>
    public string? ContentDisposition { get; init; }

    /// <summary><c>Content-Encoding</c>; null for none.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary><c>Content-Language</c>; null for none.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary><c>Expires</c>, as it was written; null for none.</summary>
    public string? Expires { get; init; }

    /// <summary>Where a website leads instead of to the object; null for nowhere. It is stored here; there are no websites.</summary>
    public string? WebsiteRedirectLocation { get; init; }

    /// <summary>The storage class. The default is <c>STANDARD</c>. It is stored here, and changes nothing.</summary>
    public string StorageClass { get; init; } = StorageClasses.Standard;

    /// <summary><c>AES256</c>, <c>aws:kms</c> or <c>aws:kms:dsse</c>; null for that of the bucket. Nothing is encrypted here.</summary>
    public string? ServerSideEncryption { get; init; }

    /// <summary>The key of KMS; null for AWS's own.</summary>
    public string? SseKmsKeyId { get; init; }

    /// <summary>Whether a key of the bucket is used with KMS.</summary>
    public bool BucketKeyEnabled { get; init; }

    /// <summary>The user's own metadata, at most 2 KiB: keys in lowercase, without <c>x-amz-meta-</c>.</summary>
    public ImmutableSortedDictionary<string, string> UserMetadata { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
