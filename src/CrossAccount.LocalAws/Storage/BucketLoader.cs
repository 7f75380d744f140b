using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.Storage.Rows;

namespace CrossAccount.LocalAws.Storage;

/// <summary>Makes buckets again, with their objects and uploads.</summary>
internal sealed class BucketLoader(LocalCloud cloud, StateDatabase database)
{
    private readonly Dictionary<string, MultipartUpload> _uploads = new(StringComparer.Ordinal);

    public void Load()
    {
        foreach (StateRow row in database.Read(RowKind.Bucket))
        {
            AddBucket(RowJson.Read<BucketRow>(row));
        }

        AddObjects();
        foreach (UploadRow row in database.Read(RowKind.Upload).Select(RowJson.Read<UploadRow>).OrderBy(row => row.Initiated))
        {
            MultipartUpload upload = row.ToUpload();
            Find(row.Partition, row.Write.Bucket).Uploads.Add(upload.UploadId, upload);
            _uploads.Add(upload.UploadId, upload);
        }

        foreach (StateRow row in database.Read(RowKind.Part))
        {
            PartRow part = RowJson.Read<PartRow>(row);
            _uploads[part.UploadId].Parts.Add(part.PartNumber, part.ToPart(row.Body ?? default));
        }
    }

    private void AddBucket(BucketRow row)
    {
        LocalAccount owner = cloud.FindAccount(AccountId.Parse(row.Account)) ?? throw new FormatException($"the account `{row.Account}` is not in the state");
        var bucket = new BucketState(row.Name, owner, row.Region, row.Created)
        {
            Policy = row.Policy is null ? null : BoundPolicy.Restore(row.Policy, BucketPolicyReader.OriginOf(row.Name)),
            PublicAccessBlock = row.PublicAccessBlock,
            Versioning = row.Versioning,
            Encryption = row.Encryption,
            Ownership = row.Ownership,
            Acl = row.Acl,
            Tags = [.. row.Tags],
        };
        foreach ((var configuration, var document) in row.Configurations)
        {
            bucket.Configurations.Add(configuration, document);
        }

        cloud.S3.Add(bucket);
    }

    private void AddObjects()
    {
        // Rows come by key and version ID, but the versions of a key by the order in which they were written.
        IEnumerable<(ObjectRow Row, ReadOnlyMemory<byte> Body)> rows = database.Read(RowKind.Object)
            .Select(row => (RowJson.Read<ObjectRow>(row), row.Body ?? default))
            .OrderBy(entry => entry.Item1.Order);
        foreach ((ObjectRow row, ReadOnlyMemory<byte> body) in rows)
        {
            Find(row.Partition, row.Bucket).Objects.Restore(row.ToVersion(body));
        }
    }

    private BucketState Find(string partition, string name) =>
        cloud.S3.Find(Partition.Parse(partition), name) ?? throw new FormatException($"the bucket `{name}` is not in the state");
}
