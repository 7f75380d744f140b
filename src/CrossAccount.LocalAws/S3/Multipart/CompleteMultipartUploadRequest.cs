using System.Collections.Immutable;
using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Asks to make the object of its parts.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="UploadId">The ID of the upload.</param>
/// <param name="Parts">The parts, by number. Parts that are left out are thrown away.</param>
public sealed record CompleteMultipartUploadRequest(string Bucket, string Key, string UploadId, ImmutableArray<CompletedPart> Parts)
{
    /// <summary>The checksum that the whole object must have; null when the client does not say.</summary>
    public ObjectChecksum? Checksum { get; init; }

    /// <summary>The ETag that the object must have now; null for none.</summary>
    public string? IfMatch { get; init; }

    /// <summary><c>*</c> when there may be no such object yet; null for none.</summary>
    public string? IfNoneMatch { get; init; }
}
