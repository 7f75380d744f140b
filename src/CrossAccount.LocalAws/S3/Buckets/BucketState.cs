using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>A bucket with its objects and settings, which are AWS's for new buckets.</summary>
internal sealed class BucketState(string name, LocalAccount owner, string region, DateTimeOffset created)
{
    public string Name { get; } = name;

    public LocalAccount Owner { get; } = owner;

    public string Region { get; } = region;

    public DateTimeOffset Created { get; } = created;

    public string Arn { get; } = $"arn:{owner.Partition}:s3:::{name}";

    public SortedDictionary<string, ObjectState> Objects { get; } = new(KeyOrder.Instance);

    public BoundPolicy? Policy { get; set; }

    public PublicAccessBlock? PublicAccessBlock { get; set; } = Settings.PublicAccessBlock.All;

    public VersioningStatus Versioning { get; set; }

    public BucketEncryption Encryption { get; set; } = BucketEncryption.Default;

    public ObjectOwnership? Ownership { get; set; } = ObjectOwnership.BucketOwnerEnforced;

    public string ArnOf(string key) => $"{Arn}/{key}";
}
