using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.Cli.Rehearsal.Cloud.Handlers;

/// <summary><c>aws:s3/bucket:Bucket</c>.</summary>
internal sealed class BucketHandler() : ResourceHandler("aws:s3/bucket:Bucket")
{
    private static Partition PartitionOf(LocalClient provider) => Arn.Parse(provider.Sts.GetCallerIdentity().ValueOrThrow().Arn).Partition;

    public override AwsResult<CreatedResource> Create(ResourceInputs inputs, LocalClient provider)
    {
        if (!provider.S3.CreateBucket(new(inputs.Text("bucket"))).TryGetValue(out Bucket? bucket, out AwsError? error))
        {
            return error;
        }

        var outputs = new Dictionary<string, object> { ["arn"] = $"arn:{PartitionOf(provider)}:s3:::{bucket.Name}" };
        return new CreatedResource(bucket.Name, bucket.Name, outputs, () => provider.S3.DeleteBucket(new(bucket.Name)).Error);
    }
}
