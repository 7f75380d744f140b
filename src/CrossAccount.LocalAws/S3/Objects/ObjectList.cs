using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Objects of a bucket, by key.</summary>
/// <param name="Contents">The objects.</param>
/// <param name="CommonPrefixes">The groups that the delimiter makes.</param>
/// <param name="NextContinuationToken">What to ask for the rest with; null when there is no more.</param>
public sealed record ObjectList(ImmutableArray<ObjectSummary> Contents, ImmutableArray<string> CommonPrefixes, string? NextContinuationToken)
{
    /// <summary>How many objects and groups there are in this answer.</summary>
    public int KeyCount => Contents.Length + CommonPrefixes.Length;

    /// <summary>Whether there is more.</summary>
    public bool IsTruncated => NextContinuationToken is not null;

    /// <summary>The last key or group of this answer, which <c>ListObjects</c> goes on after; null when there is no more.</summary>
    public string? NextMarker { get; init; }
}
