using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>The operations on access control lists.</summary>
internal static class AclOperations
{
    public static RequestContext Keys(RequestContext keys, string? canned) => canned is null ? keys : keys.With("s3:x-amz-acl", canned);

    public static AccessControlList Of(BucketState bucket) => bucket.Acl ?? CannedAcls.OfBucket(CannedAcls.Private, bucket.Owner);

    public static AccessControlList Of(BucketState bucket, ObjectVersion version) => version.Acl ?? CannedAcls.OfBucket(CannedAcls.Private, bucket.Owner);

    public static AwsResult<Done> Put(AuthenticatedCall call, BucketState bucket, PutBucketAclRequest request)
    {
        if (Read(call, bucket, request.CannedAcl, request.AccessControlList, "s3:PutBucketAcl", out AccessControlList list) is { } error)
        {
            return error;
        }

        bucket.Acl = list;
        return Done.Value;
    }

    public static AwsResult<Done> Put(AuthenticatedCall call, BucketState bucket, PutObjectAclRequest request)
    {
        if (ObjectFinder.Find(call, bucket, request.Key, request.VersionId, out ObjectVersion found) is { } missing)
        {
            return missing;
        }

        if (Read(call, bucket, request.CannedAcl, request.AccessControlList, "s3:PutObjectAcl", out AccessControlList list) is { } error)
        {
            return error;
        }

        bucket.Objects.Replace(found with { Acl = list });
        return Done.Value;
    }

    private static AwsError? Read(
        AuthenticatedCall call, BucketState bucket, string? canned, AccessControlList? grants, string action, out AccessControlList list)
    {
        list = null!;
        if (canned is not null && CannedAcls.Check(canned) is { } unknown)
        {
            return unknown;
        }

        if (bucket.Ownership == ObjectOwnership.BucketOwnerEnforced)
        {
            return S3Errors.AclNotSupported;
        }

        list = grants ?? CannedAcls.OfBucket(canned ?? CannedAcls.Private, bucket.Owner);
        return bucket.PublicAccessBlock is { BlockPublicAcls: true } && list.IsPublic
            ? PublicAccess.Refusal(call, action, bucket.Arn, "ACLs", "BlockPublicAcls")
            : null;
    }
}
