namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Asks for the uploads in parts that are under way.</summary>
/// <param name="Bucket">The bucket.</param>
public sealed record ListMultipartUploadsRequest(string Bucket)
{
    /// <summary>What the keys begin with; null for all.</summary>
    public string? Prefix { get; init; }

    /// <summary>What groups keys: those that have it after the prefix are listed once, up to it.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The most uploads and groups of one answer, at most 1,000.</summary>
    public int? MaxUploads { get; init; }

    /// <summary>The key after which to begin, or in whose uploads to go on.</summary>
    public string? KeyMarker { get; init; }

    /// <summary>The upload of that key after which to go on; null to begin after all of them.</summary>
    public string? UploadIdMarker { get; init; }
}
