namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketLogging
{
    public readonly string TargetBucket;
    public readonly string? TargetPrefix;

    [OutputConstructor]
    internal BucketLogging(string targetBucket, string? targetPrefix)
    {
        TargetBucket = targetBucket;
        TargetPrefix = targetPrefix;
    }
}
