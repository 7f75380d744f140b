namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Asks for the objects of a bucket: <c>ListObjectsV2</c>.</summary>
/// <param name="Bucket">The bucket.</param>
public sealed record ListObjectsRequest(string Bucket)
{
    /// <summary>What the keys begin with; null for all.</summary>
    public string? Prefix { get; init; }

    /// <summary>What groups keys: those that have it after the prefix are listed once, up to it.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The most keys and groups of one answer, at most 1,000.</summary>
    public int? MaxKeys { get; init; }

    /// <summary>Where the last answer stopped.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>The key after which to begin.</summary>
    public string? StartAfter { get; init; }
}
