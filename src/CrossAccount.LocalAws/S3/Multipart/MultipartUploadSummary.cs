using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>An upload in parts that is under way.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="UploadId">Its ID.</param>
/// <param name="Initiator">The ARN of who began it.</param>
/// <param name="Initiated">When it was begun.</param>
public sealed record MultipartUploadSummary(string Bucket, string Key, string UploadId, string Initiator, DateTimeOffset Initiated)
{
    /// <summary>The storage class of the object.</summary>
    public string StorageClass { get; init; } = Objects.StorageClasses.Standard;

    /// <summary>The algorithm that was chosen; null when none was.</summary>
    public ChecksumAlgorithm? ChecksumAlgorithm { get; init; }

    /// <summary>What the object's checksum will be of.</summary>
    public ChecksumType ChecksumType { get; init; }
}
