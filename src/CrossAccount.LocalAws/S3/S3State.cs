using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3;

/// <summary>All buckets of the cloud. A bucket's name is unique in its partition, whatever the account.</summary>
internal sealed class S3State
{
    private readonly Dictionary<(Partition Partition, string Name), BucketState> _buckets = [];

    public IEnumerable<BucketState> All => _buckets.Values;

    public void Add(BucketState bucket)
    {
        _buckets.Add((bucket.Owner.Partition, bucket.Name), bucket);
        bucket.Owner.Cloud.Changes.Changed(bucket);
    }

    public void Remove(BucketState bucket)
    {
        _buckets.Remove((bucket.Owner.Partition, bucket.Name));
        bucket.Owner.Cloud.Changes.Removed(bucket);
    }

    public BucketState? Find(Partition partition, string name) => _buckets.GetValueOrDefault((partition, name));

    public IEnumerable<BucketState> Of(LocalAccount owner) =>
        _buckets.Values.Where(bucket => bucket.Owner == owner).OrderBy(bucket => bucket.Name, StringComparer.Ordinal);
}
