using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>A bucket with its objects and settings, which are AWS's for new buckets.</summary>
internal sealed class BucketState
{
    public BucketState(string name, LocalAccount owner, string region, DateTimeOffset created)
    {
        Name = name;
        Owner = owner;
        Region = region;
        Created = created;
        Arn = $"arn:{owner.Partition}:s3:::{name}";
        Objects = new ObjectStore(this);
    }

    public string Name { get; }

    public LocalAccount Owner { get; }

    public string Region { get; }

    public DateTimeOffset Created { get; }

    public string Arn { get; }

    public ObjectStore Objects { get; }

    /// <summary>The uploads in parts that are under way, by their ID.</summary>
    public Dictionary<string, MultipartUpload> Uploads { get; } = new(StringComparer.Ordinal);

    /// <summary>The settings that are documents.</summary>
    public Dictionary<BucketConfiguration, BucketDocument> Configurations { get; } = [];

    public BoundPolicy? Policy { get; set; }

    public PublicAccessBlock? PublicAccessBlock { get; set; } = Settings.PublicAccessBlock.All;

    public VersioningStatus Versioning { get; set; }

    public BucketEncryption Encryption { get; set; } = BucketEncryption.Default;

    public ObjectOwnership? Ownership { get; set; } = ObjectOwnership.BucketOwnerEnforced;

    /// <summary>The access control list; null for the owner's alone.</summary>
    public AccessControlList? Acl { get; set; }

    public ImmutableArray<Tag> Tags { get; set; } = [];

    /// <summary>Whether the bucket keeps versions, or did: then every object tells its version.</summary>
    public bool HasVersions => Versioning != VersioningStatus.NeverEnabled;

    public string ArnOf(string key) => $"{Arn}/{key}";
}
