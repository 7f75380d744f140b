using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.S3.Tagging;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>Creates buckets.</summary>
internal static class BucketCreation
{
    public static AwsResult<Bucket> Create(AuthenticatedCall call, CreateBucketRequest request)
    {
        if (!BucketRules.IsName(request.Bucket))
        {
            return S3Errors.InvalidBucketName;
        }

        if (request.Acl is not null && CannedAcls.Check(request.Acl) is { } unknown)
        {
            return unknown;
        }

        BucketState bucket = New(call, request);
        if (Denied(call, bucket, request, out Decision decision) is { } denied)
        {
            return denied;
        }

        if (call.Cloud.S3.Find(call.Account.Partition, request.Bucket) is { } existing)
        {
            return existing.Owner == call.Account ? S3Errors.BucketAlreadyOwnedByYou : S3Errors.BucketAlreadyExists;
        }

        if ((TagRules.CheckBucket(request.Tags) ?? CheckAcl(call, bucket)) is { } error)
        {
            return error;
        }

        call.Cloud.S3.Add(bucket);
        AwsResult<Bucket> result = Describe(bucket);
        return result.DecidedBy(decision);
    }

    public static Bucket Describe(BucketState bucket) => new(bucket.Name, bucket.Created, bucket.Region);

    private static BucketState New(AuthenticatedCall call, CreateBucketRequest request)
    {
        var bucket = new BucketState(request.Bucket, call.Account, request.Region, call.Now)
        {
            Ownership = request.ObjectOwnership,
            Acl = request.Acl is null ? null : CannedAcls.OfBucket(request.Acl, call.Account),
            Versioning = request.ObjectLockEnabled ? VersioningStatus.Enabled : VersioningStatus.NeverEnabled,
            Tags = TagRules.Sorted(request.Tags),
        };
        if (request.ObjectLockEnabled)
        {
            bucket.Configurations.Add(BucketConfiguration.ObjectLock, ConfigurationRules.PlainObjectLock);
        }

        return bucket;
    }

    /// <summary>What is asked beside the bucket needs permissions of its own.</summary>
    private static AwsError? Denied(AuthenticatedCall call, BucketState bucket, CreateBucketRequest request, out Decision decision)
    {
        S3Access access = new("s3:CreateBucket", bucket.Name) { Keys = keys => Keys(keys, request) };
        return S3Call.Denied(call, bucket, access, out decision)
            ?? More(request.Acl is not null and not CannedAcls.Private, "s3:PutBucketAcl")
            ?? More(request.ObjectOwnership != ObjectOwnership.BucketOwnerEnforced, "s3:PutBucketOwnershipControls")
            ?? More(request.ObjectLockEnabled, "s3:PutBucketObjectLockConfiguration")
            ?? More(request.ObjectLockEnabled, "s3:PutBucketVersioning")
            ?? More(!request.Tags.IsEmpty, "s3:TagResource");

        AwsError? More(bool isAsked, string action) => isAsked ? S3Call.Denied(call, bucket, access with { Action = action }, out _) : null;
    }

    private static AwsError? CheckAcl(AuthenticatedCall call, BucketState bucket)
    {
        if (bucket.Acl is not { IsOwnersAlone: false } acl)
        {
            return null;
        }

        if (bucket.Ownership == ObjectOwnership.BucketOwnerEnforced)
        {
            return S3Errors.AclWithOwnership;
        }

        return acl.IsPublic ? PublicAccess.Refusal(call, "s3:CreateBucket", bucket.Arn, "ACLs", "BlockPublicAcls") : null;
    }

    private static RequestContext Keys(RequestContext keys, CreateBucketRequest request)
    {
        keys = keys.With("s3:x-amz-object-ownership", request.ObjectOwnership.ToString());
        keys = request.Acl is null ? keys : keys.With("s3:x-amz-acl", request.Acl);
        return request.Region == BucketRules.DefaultRegion ? keys : keys.With("s3:locationconstraint", request.Region);
    }
}
