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

    private readonly string? _expectedBucketOwner;

    internal S3Client(Connection connection, string? expectedBucketOwner = null)
    {
        _connection = connection;
        _expectedBucketOwner = expectedBucketOwner;
    }

    /// <summary>Lists the buckets of the caller's account, by name.</summary>
    public AwsResult<ImmutableArray<Bucket>> ListBuckets() => Invoke<ImmutableArray<Bucket>>(call =>
    {
        const string Action = "s3:ListAllMyBuckets";
        Decision decision = call.Decide(Action, new AwsResource($"arn:{call.Account.Partition}:s3:::*", call.Account.Id), call.Account);
        if (!decision.IsAllowed)
        {
            return AccessDenied.Of(AwsService.S3, call.Caller, Action, null, sameAccount: true, decision);
        }

        AwsResult<ImmutableArray<Bucket>> buckets = call.Cloud.S3.Of(call.Account).Select(BucketCreation.Describe).ToImmutableArray();
        return buckets.DecidedBy(decision);
    });

    /// <summary>Creates a bucket in the caller's account.</summary>
    public AwsResult<Bucket> CreateBucket(CreateBucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => BucketCreation.Create(call, request));
    }

    /// <summary>Deletes an empty bucket.</summary>
    public AwsResult<Done> DeleteBucket(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Done>(new("s3:DeleteBucket", request.Bucket), (call, bucket) =>
        {
            if (!bucket.Objects.IsEmpty)
            {
                return bucket.HasVersions ? S3Errors.VersionedBucketNotEmpty : S3Errors.BucketNotEmpty;
            }

            call.Cloud.S3.Remove(bucket);
            return Done.Value;
        });
    }

    /// <summary>Says whether a bucket is there and the caller may list it.</summary>
    public AwsResult<Bucket> HeadBucket(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Bucket>(new(ListAction, request.Bucket), (_, bucket) => BucketCreation.Describe(bucket));
    }

    /// <summary>Says which Region a bucket is in.</summary>
    public AwsResult<string> GetBucketLocation(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<string>(new("s3:GetBucketLocation", request.Bucket), (_, bucket) => bucket.Region);
    }

    /// <summary>The same client, for calls that only buckets of one account are good for: <c>x-amz-expected-bucket-owner</c>.</summary>
    internal S3Client ExpectingOwner(string account) => new(_connection, account);

    private AwsResult<T> Invoke<T>(Func<AuthenticatedCall, AwsResult<T>> run)
        where T : notnull => _connection.Invoke(AwsService.S3, run);

    private AwsResult<T> OnBucket<T>(S3Access access, Func<AuthenticatedCall, BucketState, AwsResult<T>> run)
        where T : notnull => Invoke(call => S3Call.OnBucket(call, access, _expectedBucketOwner, bucket => run(call, bucket)));
}
