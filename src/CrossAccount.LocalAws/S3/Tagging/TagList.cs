using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.S3.Tagging;

/// <summary>The tags of an object.</summary>
/// <param name="Tags">The tags, by key.</param>
/// <param name="VersionId">The version that has them; null in a bucket that never kept versions.</param>
public sealed record TagList(ImmutableArray<Tag> Tags, string? VersionId);
