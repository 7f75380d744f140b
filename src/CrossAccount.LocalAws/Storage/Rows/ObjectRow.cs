using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A version of an object without its bytes, which stand beside the row.</summary>
internal sealed record ObjectRow(string Partition, string Bucket, string Key, string VersionId, DateTimeOffset LastModified, long Order)
{
    public bool IsDeleteMarker { get; init; }

    public required string ContentType { get; init; }

    public required string ETag { get; init; }

    public required ObjectProperties Properties { get; init; }

    public ObjectChecksum? Checksum { get; init; }

    public required ObjectParts Parts { get; init; }

    public required Tag[] Tags { get; init; }

    public AccessControlList? Acl { get; init; }

    public static ObjectRow Of(BucketState bucket, ObjectVersion version) =>
        new(bucket.Owner.Partition.ToString(), bucket.Name, version.Key, version.VersionId, version.LastModified, version.Order)
        {
            IsDeleteMarker = version.IsDeleteMarker,
            ContentType = version.ContentType,
            ETag = version.ETag,
            Properties = version.Properties,
            Checksum = version.Checksum,
            Parts = version.Parts,
            Tags = [.. version.Tags],
            Acl = version.Acl,
        };

    public ObjectVersion ToVersion(ReadOnlyMemory<byte> body) => new(Key, VersionId, LastModified)
    {
        Order = Order,
        IsDeleteMarker = IsDeleteMarker,
        Body = body,
        ContentType = ContentType,
        ETag = ETag,
        Properties = Properties,
        Checksum = Checksum,
        Parts = Parts,
        Tags = [.. Tags],
        Acl = Acl,
    };
}
