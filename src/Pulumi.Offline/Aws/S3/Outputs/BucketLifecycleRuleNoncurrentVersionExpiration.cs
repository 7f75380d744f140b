namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketLifecycleRuleNoncurrentVersionExpiration
{
    public readonly int? Days;

    [OutputConstructor]
    internal BucketLifecycleRuleNoncurrentVersionExpiration(int? days)
    {
        Days = days;
    }
}
