namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketObjectLockConfigurationRule
{
    public readonly Outputs.BucketObjectLockConfigurationRuleDefaultRetention DefaultRetention;

    [OutputConstructor]
    internal BucketObjectLockConfigurationRule(Outputs.BucketObjectLockConfigurationRuleDefaultRetention defaultRetention)
    {
        DefaultRetention = defaultRetention;
    }
}
