using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Uploads in parts that are under way: by key, and of each key the oldest first.</summary>
/// <param name="Uploads">The uploads.</param>
/// <param name="CommonPrefixes">The groups that the delimiter makes.</param>
public sealed record MultipartUploadList(ImmutableArray<MultipartUploadSummary> Uploads, ImmutableArray<string> CommonPrefixes)
{
    /// <summary>Where the next answer begins; null when there is no more.</summary>
    public string? NextKeyMarker { get; init; }

    /// <summary>The upload of that key; null when the last entry is a group, or there is no more.</summary>
    public string? NextUploadIdMarker { get; init; }

    /// <summary>Whether there is more.</summary>
    public bool IsTruncated => NextKeyMarker is not null;
}
