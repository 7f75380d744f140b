using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Principals;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3;

/// <content>Bucket policies and settings.</content>
public sealed partial class S3Client
{
    /// <summary>Sets a bucket's policy.</summary>
    public AwsResult<Done> PutBucketPolicy(PutBucketPolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Done>(request.Bucket, "s3:PutBucketPolicy", (call, bucket) =>
        {
            if (BucketPolicyReader.Read(call.Cloud, bucket, request.Policy, out BoundPolicy policy) is { } malformed)
            {
                return malformed;
            }

            bucket.Policy = policy;
            return Done.Value;
        });
    }

    /// <summary>Gives a bucket's policy; deleted principals stand in it as unique IDs.</summary>
    public AwsResult<string> GetBucketPolicy(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<string>(request.Bucket, "s3:GetBucketPolicy", (call, bucket) =>
            bucket.Policy is { } policy ? policy.Show(call.Cloud.Principals) : S3Errors.NoSuchBucketPolicy);
    }

    /// <summary>Removes a bucket's policy.</summary>
    public AwsResult<Done> DeleteBucketPolicy(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:DeleteBucketPolicy", bucket => bucket.Policy = null);
    }

    /// <summary>Sets a bucket's public access block.</summary>
    public AwsResult<Done> PutPublicAccessBlock(PutPublicAccessBlockRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutBucketPublicAccessBlock", bucket => bucket.PublicAccessBlock = request.PublicAccessBlock);
    }

    /// <summary>Gives a bucket's public access block.</summary>
    public AwsResult<PublicAccessBlock> GetPublicAccessBlock(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<PublicAccessBlock>(request.Bucket, "s3:GetBucketPublicAccessBlock", (_, bucket) =>
            bucket.PublicAccessBlock is { } block ? block : S3Errors.NoPublicAccessBlock);
    }

    /// <summary>Removes a bucket's public access block.</summary>
    public AwsResult<Done> DeletePublicAccessBlock(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutBucketPublicAccessBlock", bucket => bucket.PublicAccessBlock = null);
    }

    /// <summary>Sets a bucket's versioning.</summary>
    public AwsResult<Done> PutBucketVersioning(PutBucketVersioningRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutBucketVersioning", bucket => bucket.Versioning = request.Status);
    }

    /// <summary>Gives a bucket's versioning.</summary>
    public AwsResult<VersioningStatus> GetBucketVersioning(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<VersioningStatus>(request.Bucket, "s3:GetBucketVersioning", (_, bucket) => bucket.Versioning);
    }

    /// <summary>Sets a bucket's encryption.</summary>
    public AwsResult<Done> PutBucketEncryption(PutBucketEncryptionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutEncryptionConfiguration", bucket => bucket.Encryption = request.Encryption);
    }

    /// <summary>Gives a bucket's encryption. Every bucket has one.</summary>
    public AwsResult<BucketEncryption> GetBucketEncryption(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<BucketEncryption>(request.Bucket, "s3:GetEncryptionConfiguration", (_, bucket) => bucket.Encryption);
    }

    /// <summary>Takes a bucket's encryption back to <c>AES256</c>.</summary>
    public AwsResult<Done> DeleteBucketEncryption(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutEncryptionConfiguration", bucket => bucket.Encryption = BucketEncryption.Default);
    }

    /// <summary>Sets who owns new objects of a bucket.</summary>
    public AwsResult<Done> PutBucketOwnershipControls(PutOwnershipControlsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutBucketOwnershipControls", bucket => bucket.Ownership = request.Ownership);
    }

    /// <summary>Says who owns new objects of a bucket.</summary>
    public AwsResult<ObjectOwnership> GetBucketOwnershipControls(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<ObjectOwnership>(request.Bucket, "s3:GetBucketOwnershipControls", (_, bucket) =>
            bucket.Ownership is { } ownership ? ownership : S3Errors.NoOwnershipControls);
    }

    /// <summary>Removes the setting of who owns new objects of a bucket.</summary>
    public AwsResult<Done> DeleteBucketOwnershipControls(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutBucketOwnershipControls", bucket => bucket.Ownership = null);
    }

    private AwsResult<Done> Set(string name, string action, Action<BucketState> change) => OnBucket<Done>(name, action, (_, bucket) =>
    {
        change(bucket);
        return Done.Value;
    });
}
