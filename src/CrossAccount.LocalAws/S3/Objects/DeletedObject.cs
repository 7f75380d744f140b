namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>What became of an object that was to be deleted.</summary>
/// <param name="Key">The key.</param>
public sealed record DeletedObject(string Key)
{
    /// <summary>The version that is gone for good; null when none was named.</summary>
    public string? VersionId { get; init; }

    /// <summary>Whether a delete marker was set, or was what is gone.</summary>
    public bool IsDeleteMarker { get; init; }

    /// <summary>The version of that delete marker; null when there is none.</summary>
    public string? DeleteMarkerVersionId { get; init; }
}
