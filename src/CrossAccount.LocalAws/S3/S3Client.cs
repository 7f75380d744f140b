using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3;

/// <summary>
/// The Simple Storage Service as one client sees it. Every operation has the name that AWS gives it, and its result has the
/// decision, also when it is allowed.
/// </summary>
public sealed partial class S3Client
{
    private readonly Connection _connection;

    internal S3Client(Connection connection) => _connection = connection;

    /// <summary>Lists the buckets of the caller's account, by name.</summary>
    public AwsResult<ImmutableArray<Bucket>> ListBuckets() => Invoke<ImmutableArray<Bucket>>(call =>
    {
        const string Action = "s3:ListAllMyBuckets";
        Decision decision = call.Decide(Action, new AwsResource($"arn:{call.Account.Partition}:s3:::*", call.Account.Id), call.Account);
        if (!decision.IsAllowed)
        {
            return AccessDenied.Of(AwsService.S3, call.Caller, Action, null, sameAccount: true, decision);
        }

        AwsResult<ImmutableArray<Bucket>> buckets = call.Cloud.S3.Of(call.Account).Select(Describe).ToImmutableArray();
        return buckets.DecidedBy(decision);
    });

    /// <summary>Creates a bucket in the caller's account.</summary>
    public AwsResult<Bucket> CreateBucket(CreateBucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => Create(call, request));
    }

    /// <summary>Deletes an empty bucket.</summary>
    public AwsResult<Done> DeleteBucket(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Done>(request.Bucket, "s3:DeleteBucket", (call, bucket) =>
        {
            if (bucket.Objects.Count > 0)
            {
                return S3Errors.BucketNotEmpty;
            }

            call.Cloud.S3.Remove(bucket);
            return Done.Value;
        });
    }

    /// <summary>Says whether a bucket is there and the caller may list it.</summary>
    public AwsResult<Bucket> HeadBucket(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Bucket>(request.Bucket, "s3:ListBucket", (_, bucket) => Describe(bucket));
    }

    /// <summary>Says which Region a bucket is in.</summary>
    public AwsResult<string> GetBucketLocation(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<string>(request.Bucket, "s3:GetBucketLocation", (_, bucket) => bucket.Region);
    }

    private static AwsResult<Bucket> Create(AuthenticatedCall call, CreateBucketRequest request)
    {
        if (!BucketRules.IsName(request.Bucket))
        {
            return S3Errors.InvalidBucketName;
        }

        const string Action = "s3:CreateBucket";
        var bucket = new BucketState(request.Bucket, call.Account, request.Region, call.Now);
        if (S3Call.Denied(call, bucket, Action, null, null, out Decision decision) is { } denied)
        {
            return denied;
        }

        if (call.Cloud.S3.Find(call.Account.Partition, request.Bucket) is { } existing)
        {
            return existing.Owner == call.Account ? S3Errors.BucketAlreadyOwnedByYou : S3Errors.BucketAlreadyExists;
        }

        call.Cloud.S3.Add(bucket);
        AwsResult<Bucket> result = Describe(bucket);
        return result.DecidedBy(decision);
    }

    private static Bucket Describe(BucketState bucket) => new(bucket.Name, bucket.Created, bucket.Region);

    private AwsResult<T> Invoke<T>(Func<AuthenticatedCall, AwsResult<T>> run)
        where T : notnull => _connection.Invoke(AwsService.S3, run);

    private AwsResult<T> OnBucket<T>(string name, string action, Func<AuthenticatedCall, BucketState, AwsResult<T>> run)
        where T : notnull => Invoke(call => S3Call.OnBucket(call, name, action, bucket => run(call, bucket)));
}
