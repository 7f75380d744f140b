using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Asks to write an object.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="Body">The content, at most <see cref="S3Limits.PutBytes"/>. It is copied.</param>
/// <param name="ContentType">The media type. The default is <c>binary/octet-stream</c>.</param>
public sealed record PutObjectRequest(string Bucket, string Key, ReadOnlyMemory<byte> Body, string ContentType = PutObjectRequest.DefaultContentType)
{
    internal const string DefaultContentType = "binary/octet-stream";

    /// <summary>What else there is to say about it.</summary>
    public ObjectProperties Properties { get; init; } = ObjectProperties.None;

    /// <summary>Its tags, at most ten.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A canned access control list; null for none.</summary>
    public string? Acl { get; init; }

    /// <summary>The checksum that the content must have; null when S3 makes its own.</summary>
    public ObjectChecksum? Checksum { get; init; }

    /// <summary>The MD5 in Base64 that the content must have; null for none.</summary>
    public string? ContentMd5 { get; init; }

    /// <summary>The ETag that the object must have now; null for none.</summary>
    public string? IfMatch { get; init; }

    /// <summary><c>*</c> when there may be no such object yet; null for none.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>Whether nobody will change the body any more, so that it need not be copied.</summary>
    internal bool OwnsBody { get; init; }
}
