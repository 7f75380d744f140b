using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.S3.Tagging;

/// <summary>Asks to set all tags of a bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Tags">The tags, at most 50.</param>
public sealed record PutBucketTaggingRequest(string Bucket, ImmutableArray<Tag> Tags);
