using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A bucket without its objects.</summary>
internal sealed record BucketRow(string Account, string Name, string Region, DateTimeOffset Created)
{
    public SavedPolicy? Policy { get; init; }

    public PublicAccessBlock? PublicAccessBlock { get; init; }

    public required VersioningStatus Versioning { get; init; }

    public required BucketEncryption Encryption { get; init; }

    public ObjectOwnership? Ownership { get; init; }

    public AccessControlList? Acl { get; init; }

    public required Tag[] Tags { get; init; }

    public required Dictionary<BucketConfiguration, BucketDocument> Configurations { get; init; }

    public static BucketRow Of(BucketState bucket) => new(bucket.Owner.Id.ToString(), bucket.Name, bucket.Region, bucket.Created)
    {
        Policy = bucket.Policy?.ToSaved(),
        PublicAccessBlock = bucket.PublicAccessBlock,
        Versioning = bucket.Versioning,
        Encryption = bucket.Encryption,
        Ownership = bucket.Ownership,
        Acl = bucket.Acl,
        Tags = [.. bucket.Tags],
        Configurations = bucket.Configurations,
    };
}
