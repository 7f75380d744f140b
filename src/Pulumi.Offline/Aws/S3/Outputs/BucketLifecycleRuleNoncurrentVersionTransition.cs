namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketLifecycleRuleNoncurrentVersionTransition
{
    public readonly int? Days;
    public readonly string StorageClass;

    [OutputConstructor]
    internal BucketLifecycleRuleNoncurrentVersionTransition(int? days, string storageClass)
    {
        Days = days;
        StorageClass = storageClass;
    }
}
