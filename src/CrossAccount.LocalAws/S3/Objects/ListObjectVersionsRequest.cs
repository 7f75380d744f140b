namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Asks for the versions of the objects of a bucket.</summary>
/// <param name="Bucket">The bucket.</param>
public sealed record ListObjectVersionsRequest(string Bucket)
{
    /// <summary>What the keys begin with; null for all.</summary>
    public string? Prefix { get; init; }

    /// <summary>What groups keys: those that have it after the prefix are listed once, up to it.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The most versions and groups of one answer, at most 1,000.</summary>
    public int? MaxKeys { get; init; }

    /// <summary>The key after which to begin, or in whose versions to go on.</summary>
    public string? KeyMarker { get; init; }

    /// <summary>The version of that key after which to go on; null to begin after all of them.</summary>
    public string? VersionIdMarker { get; init; }
}
