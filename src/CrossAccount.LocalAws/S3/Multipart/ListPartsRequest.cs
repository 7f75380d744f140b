namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Asks for the parts that were uploaded.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="UploadId">The ID of the upload.</param>
public sealed record ListPartsRequest(string Bucket, string Key, string UploadId)
{
    /// <summary>The number after which to begin.</summary>
    public int PartNumberMarker { get; init; }

    /// <summary>The most parts of one answer, at most 1,000.</summary>
    public int? MaxParts { get; init; }
}
