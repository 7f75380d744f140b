using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3;

/// <content>Access control lists.</content>
public sealed partial class S3Client
{
    /// <summary>Gives the access control list of a bucket.</summary>
    public AwsResult<AccessControlList> GetBucketAcl(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<AccessControlList>(new("s3:GetBucketAcl", request.Bucket), (_, bucket) => AclOperations.Of(bucket));
    }

    /// <summary>Sets the access control list of a bucket that has them: not of one with <c>BucketOwnerEnforced</c>.</summary>
    public AwsResult<Done> PutBucketAcl(PutBucketAclRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = new("s3:PutBucketAcl", request.Bucket) { Keys = keys => AclOperations.Keys(keys, request.CannedAcl) };
        return OnBucket(access, (call, bucket) => AclOperations.Put(call, bucket, request));
    }

    /// <summary>Gives the access control list of an object.</summary>
    public AwsResult<AccessControlList> GetObjectAcl(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnVersion<AccessControlList>(
            S3Access.OnVersion("s3:GetObjectAcl", "s3:GetObjectVersionAcl", request.Bucket, request.Key, request.VersionId),
            (_, bucket, found) => AclOperations.Of(bucket, found));
    }

    /// <summary>Sets the access control list of an object in a bucket that has them: not in one with <c>BucketOwnerEnforced</c>.</summary>
    public AwsResult<Done> PutObjectAcl(PutObjectAclRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = S3Access.OnVersion("s3:PutObjectAcl", "s3:PutObjectVersionAcl", request.Bucket, request.Key, request.VersionId) with
        {
            Keys = keys => AclOperations.Keys(keys, request.CannedAcl),
        };
        return OnBucket(access, (call, bucket) => AclOperations.Put(call, bucket, request));
    }
}
