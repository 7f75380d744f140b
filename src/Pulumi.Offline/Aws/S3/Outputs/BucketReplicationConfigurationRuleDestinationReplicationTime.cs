namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleDestinationReplicationTime
{
    public readonly int? Minutes;
    public readonly string? Status;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleDestinationReplicationTime(int? minutes, string? status)
    {
        Minutes = minutes;
        Status = status;
    }
}
