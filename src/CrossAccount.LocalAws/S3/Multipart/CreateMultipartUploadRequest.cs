using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Asks to begin to upload an object in parts.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="ContentType">The media type. The default is <c>binary/octet-stream</c>.</param>
public sealed record CreateMultipartUploadRequest(string Bucket, string Key, string ContentType = PutObjectRequest.DefaultContentType)
{
    /// <summary>What else there is to say about the object.</summary>
    public ObjectProperties Properties { get; init; } = ObjectProperties.None;

    /// <summary>Its tags, at most ten.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A canned access control list; null for none.</summary>
    public string? Acl { get; init; }

    /// <summary>The algorithm of all checksums; null for CRC-64.</summary>
    public ChecksumAlgorithm? ChecksumAlgorithm { get; init; }

    /// <summary>What the object's checksum is of; null for what S3 takes for the algorithm.</summary>
    public ChecksumType? ChecksumType { get; init; }
}
