using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Versions of the objects of a bucket: by key, and of each key the newest first.</summary>
/// <param name="Versions">The versions and delete markers.</param>
/// <param name="CommonPrefixes">The groups that the delimiter makes.</param>
public sealed record ObjectVersionList(ImmutableArray<ObjectVersionSummary> Versions, ImmutableArray<string> CommonPrefixes)
{
    /// <summary>Where the next answer begins; null when there is no more.</summary>
    public string? NextKeyMarker { get; init; }

    /// <summary>The version of that key; null when the last entry is a group, or there is no more.</summary>
    public string? NextVersionIdMarker { get; init; }

    /// <summary>Whether there is more.</summary>
    public bool IsTruncated => NextKeyMarker is not null;
}
