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
    public static AwsResult<T> OnBucket<T>(
        AuthenticatedCall call, string name, string action, Func<BucketState, AwsResult<T>> run,
        string? key = null, Func<RequestContext, RequestContext>? keys = null)
        where T : notnull
    {
        if (call.Cloud.S3.Find(call.Caller.Partition, name) is not { } bucket)
        {
            return S3Errors.NoSuchBucket;
        }

        return Denied(call, bucket, action, key, keys, out Decision decision) is { } denied ? denied : run(bucket).DecidedBy(decision);
    }

    public static AwsError? Denied(
        AuthenticatedCall call, BucketState bucket, string action, string? key, Func<RequestContext, RequestContext>? keys, out Decision decision)
    {
        string arn = key is null ? bucket.Arn : bucket.ArnOf(key);
        decision = Decide(call, bucket, action, arn, keys);
        return decision.IsAllowed
            ? null
            : AccessDenied.Of(AwsService.S3, call.Caller, action, arn, bucket.Owner == call.Account, decision);
    }

    private static Decision Decide(AuthenticatedCall call, BucketState bucket, string action, string arn, Func<RequestContext, RequestContext>? keys)
    {
        // Otherwise an owner who locks everyone out of a bucket would have lost it.
        if (call.Caller.Kind == CallerKind.AccountRoot && bucket.Owner == call.Account && PolicyActions.Contains(action))
        {
            return new Decision(DecisionOutcome.Allowed, DecisionLayer.AccountRoot);
        }

        RequestContext context = keys is null ? call.Context : keys(call.Context);
        return call.Decide(action, new AwsResource(arn, bucket.Owner.Id), bucket.Owner, context, bucket.Policy?.Compiled);
    }
}
