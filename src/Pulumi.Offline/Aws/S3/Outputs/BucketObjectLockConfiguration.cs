namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketObjectLockConfiguration
{
    public readonly string? ObjectLockEnabled;
    public readonly Outputs.BucketObjectLockConfigurationRule? Rule;

    [OutputConstructor]
    internal BucketObjectLockConfiguration(string? objectLockEnabled, Outputs.BucketObjectLockConfigurationRule? rule)
    {
        ObjectLockEnabled = objectLockEnabled;
        Rule = rule;
    }
}
