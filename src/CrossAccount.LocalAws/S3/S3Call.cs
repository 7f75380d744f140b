using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3;

/// <summary>Decides calls of S3: the caller's policies and the bucket's together.</summary>
internal static class S3Call
{
    private static readonly string[] PolicyActions = ["s3:PutBucketPolicy", "s3:GetBucketPolicy", "s3:DeleteBucketPolicy"];

    /// <summary>Runs an operation on a bucket when it is allowed.</summary>
    public static AwsResult<T> OnBucket<T>(AuthenticatedCall call, S3Access access, string? expectedOwner, Func<BucketState, AwsResult<T>> run)
        where T : notnull
    {
        if (Find(call, access.Bucket, expectedOwner, out BucketState bucket) is { } missing)
        {
            return missing;
        }

        if (Denied(call, bucket, access, out Decision decision) is { } denied)
        {
            return denied;
        }

        AwsResult<T> result = run(bucket);
        if (access.Key is null && !access.IsRead)
        {
            call.ChangedIf(result, bucket);
        }

        return result.DecidedBy(decision);
    }

    public static AwsError? Find(AuthenticatedCall call, string name, string? expectedOwner, out BucketState bucket)
    {
        bucket = call.Cloud.S3.Find(call.Caller.Partition, name)!;
        if (bucket is null)
        {
            return S3Errors.NoSuchBucket;
        }

        return expectedOwner is null || expectedOwner == bucket.Owner.Id.ToString() ? null : AccessDenied.With("Access Denied");
    }

    public static AwsError? Denied(AuthenticatedCall call, BucketState bucket, S3Access access, out Decision decision)
    {
        string arn = access.Key is null ? bucket.Arn : bucket.ArnOf(access.Key);
        decision = Decide(call, bucket, access, arn);
        return decision.IsAllowed
            ? null
            : AccessDenied.Of(AwsService.S3, call.Caller, access.Action, arn, bucket.Owner == call.Account, decision);
    }

    private static Decision Decide(AuthenticatedCall call, BucketState bucket, S3Access access, string arn)
    {
        // Otherwise an owner who locks everyone out of a bucket would have lost it.
        if (call.Caller.Kind == CallerKind.AccountRoot && bucket.Owner == call.Account && PolicyActions.Contains(access.Action))
        {
            return new Decision(DecisionOutcome.Allowed, DecisionLayer.AccountRoot);
        }

        return call.Decide(
            access.Action, new AwsResource(arn, bucket.Owner.Id), bucket.Owner, S3Keys.Of(call.Context, bucket, access),
            PublicAccess.IsRestricted(bucket, call.Account) ? null : bucket.Policy?.Compiled);
    }
}
