namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketObjectLockConfigurationRuleDefaultRetention
{
    public readonly int? Days;
    public readonly string? Mode;
    public readonly int? Years;

    [OutputConstructor]
    internal BucketObjectLockConfigurationRuleDefaultRetention(int? days, string? mode, int? years)
    {
        Days = days;
        Mode = mode;
        Years = years;
    }
}
