using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3;

/// <content>Lists of objects and versions.</content>
public sealed partial class S3Client
{
    private const string ListAction = "s3:ListBucket";

    /// <summary>Lists objects of a bucket, by key. <see cref="ListObjectsRequest.StartAfter"/> is this version's marker.</summary>
    public AwsResult<ObjectList> ListObjects(ListObjectsRequest request) => ListObjectsV2(request);

    /// <summary>Lists objects of a bucket, by key.</summary>
    public AwsResult<ObjectList> ListObjectsV2(ListObjectsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = new(ListAction, request.Bucket) { Keys = keys => ListKeys(keys, request.Prefix, request.Delimiter, request.MaxKeys) };
        return OnBucket<ObjectList>(access, (_, bucket) => ObjectLister.List(bucket, request));
    }

    /// <summary>Lists the versions of the objects of a bucket, with delete markers.</summary>
    public AwsResult<ObjectVersionList> ListObjectVersions(ListObjectVersionsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = new("s3:ListBucketVersions", request.Bucket)
        {
            Keys = keys => ListKeys(keys, request.Prefix, request.Delimiter, request.MaxKeys),
        };
        return OnBucket<ObjectVersionList>(access, (_, bucket) => VersionLister.List(bucket, request));
    }

    private static RequestContext ListKeys(RequestContext keys, string? prefix, string? delimiter, int? maxKeys)
    {
        keys = prefix is null ? keys : keys.With("s3:prefix", prefix);
        keys = delimiter is null ? keys : keys.With("s3:delimiter", delimiter);
        return maxKeys is { } most ? keys.With("s3:max-keys", most) : keys;
    }
}
