using CrossAccount.LocalAws.S3.Copies;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Asks to upload a part that is a piece of an object.</summary>
/// <param name="Source">The object.</param>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="UploadId">The ID of the upload.</param>
/// <param name="PartNumber">The number, from 1 to <see cref="S3Limits.Parts"/>.</param>
public sealed record UploadPartCopyRequest(CopySource Source, string Bucket, string Key, string UploadId, int PartNumber)
{
    /// <summary>Which bytes of the object: <c>bytes=0-9</c>; null for all.</summary>
    public string? Range { get; init; }
}
