namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleDestinationMetrics
{
    public readonly int? Minutes;
    public readonly string? Status;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleDestinationMetrics(int? minutes, string? status)
    {
        Minutes = minutes;
        Status = status;
    }
}
