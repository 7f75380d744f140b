namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Names an object.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
public sealed record ObjectRequest(string Bucket, string Key)
{
    /// <summary>The version, <c>null</c> as a text for that of before the bucket kept versions; null for the newest.</summary>
    public string? VersionId { get; init; }
}
