using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Asks to upload a part; one of the same number is replaced.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="UploadId">The ID of the upload.</param>
/// <param name="PartNumber">The number, from 1 to <see cref="S3Limits.Parts"/>.</param>
/// <param name="Body">The content, at most <see cref="S3Limits.PutBytes"/>. It is copied.</param>
public sealed record UploadPartRequest(string Bucket, string Key, string UploadId, int PartNumber, ReadOnlyMemory<byte> Body)
{
    /// <summary>The checksum that the content must have; null when S3 makes its own.</summary>
    public ObjectChecksum? Checksum { get; init; }

    /// <summary>The MD5 in Base64 that the content must have; null for none.</summary>
    public string? ContentMd5 { get; init; }

    /// <summary>Whether nobody will change the body any more, so that it need not be copied.</summary>
    internal bool OwnsBody { get; init; }
}
