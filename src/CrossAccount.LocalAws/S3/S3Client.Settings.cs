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
        return OnBucket<Done>(new("s3:PutBucketPolicy", request.Bucket), (call, bucket) =>
        {
            if (BucketPolicyReader.Read(call.Cloud, bucket, request.Policy, out BoundPolicy policy) is { } malformed)
            {
                return malformed;
            }

            if (bucket.PublicAccessBlock is { BlockPublicPolicy: true } && PublicAccess.IsPublic(policy.Bound))
            {
                return PublicAccess.Refusal(call, "s3:PutBucketPolicy", bucket.Arn, "policies", "BlockPublicPolicy");
            }

            bucket.Policy = policy;
            return Done.Value;
        });
    }

    /// <summary>Gives a bucket's policy; deleted principals stand in it as unique IDs.</summary>
    public AwsResult<string> GetBucketPolicy(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<string>(new("s3:GetBucketPolicy", request.Bucket), (call, bucket) =>
            bucket.Policy is { } policy ? policy.Show(call.Cloud.Principals) : S3Errors.NoSuchBucketPolicy);
    }

    /// <summary>Says whether a bucket's policy allows something to everyone.</summary>
    public AwsResult<PolicyStatus> GetBucketPolicyStatus(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<PolicyStatus>(new("s3:GetBucketPolicyStatus", request.Bucket), (_, bucket) =>
            bucket.Policy is { } policy ? new PolicyStatus(PublicAccess.IsPublic(policy.Bound)) : S3Errors.NoSuchBucketPolicy);
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
        return OnBucket<PublicAccessBlock>(new("s3:GetBucketPublicAccessBlock", request.Bucket), (_, bucket) =>
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
        return OnBucket<Done>(new("s3:PutBucketVersioning", request.Bucket), (_, bucket) =>
        {
            if (request.Status == VersioningStatus.NeverEnabled)
            {
                return S3Errors.MalformedXml;
            }

            if (request.Status == VersioningStatus.Suspended && bucket.Configurations.ContainsKey(BucketConfiguration.ObjectLock))
            {
                return S3Errors.InvalidBucketState("An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.");
            }

            bucket.Versioning = request.Status;
            return Done.Value;
        });
    }

    /// <summary>Gives a bucket's versioning.</summary>
    public AwsResult<VersioningStatus> GetBucketVersioning(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<VersioningStatus>(new("s3:GetBucketVersioning", request.Bucket), (_, bucket) => bucket.Versioning);
    }

    /// <summary>Sets a bucket's encryption.</summary>
    public AwsResult<Done> PutBucketEncryption(PutBucketEncryptionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Done>(new("s3:PutEncryptionConfiguration", request.Bucket), (_, bucket) =>
        {
            if (!BucketEncryption.Algorithms.Contains(request.Encryption.SseAlgorithm))
            {
                return S3Errors.MalformedXml;
            }

            bucket.Encryption = request.Encryption;
            return Done.Value;
        });
    }

    /// <summary>Gives a bucket's encryption. Every bucket has one.</summary>
    public AwsResult<BucketEncryption> GetBucketEncryption(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<BucketEncryption>(new("s3:GetEncryptionConfiguration", request.Bucket), (_, bucket) => bucket.Encryption);
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
        return OnBucket<Done>(new("s3:PutBucketOwnershipControls", request.Bucket), (_, bucket) =>
        {
            if (request.Ownership == ObjectOwnership.BucketOwnerEnforced && bucket.Acl is { IsOwnersAlone: false })
            {
                return S3Errors.AclWithOwnership;
            }

            bucket.Ownership = request.Ownership;
            return Done.Value;
        });
    }

    /// <summary>Says who owns new objects of a bucket.</summary>
    public AwsResult<ObjectOwnership> GetBucketOwnershipControls(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<ObjectOwnership>(new("s3:GetBucketOwnershipControls", request.Bucket), (_, bucket) =>
            bucket.Ownership is { } ownership ? ownership : S3Errors.NoOwnershipControls);
    }

    /// <summary>Removes the setting of who owns new objects of a bucket.</summary>
    public AwsResult<Done> DeleteBucketOwnershipControls(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, "s3:PutBucketOwnershipControls", bucket => bucket.Ownership = null);
    }

    private AwsResult<Done> Set(string name, string action, Action<BucketState> change) => OnBucket<Done>(new(action, name), (_, bucket) =>
    {
        change(bucket);
        return Done.Value;
    });
}
