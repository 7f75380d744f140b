using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.S3.Tagging;

/// <summary>Asks to set all tags of an object.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="Tags">The tags, at most ten.</param>
public sealed record PutObjectTaggingRequest(string Bucket, string Key, ImmutableArray<Tag> Tags)
{
    /// <summary>The version; null for the newest.</summary>
    public string? VersionId { get; init; }
}
