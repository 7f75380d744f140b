using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>Asks to create a bucket.</summary>
/// <param name="Bucket">The name.</param>
/// <param name="Region">The Region. The default is <c>us-east-1</c>.</param>
public sealed record CreateBucketRequest(string Bucket, string Region = BucketRules.DefaultRegion)
{
    /// <summary>A canned access control list; null for the owner's alone.</summary>
    public string? Acl { get; init; }

    /// <summary>Who owns new objects. The default is the bucket's owner, without access control lists.</summary>
    public ObjectOwnership ObjectOwnership { get; init; }

    /// <summary>Whether objects can be locked, which keeps their versions. Locks are stored here, and lock nothing.</summary>
    public bool ObjectLockEnabled { get; init; }

    /// <summary>Its tags, at most 50.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];
}
