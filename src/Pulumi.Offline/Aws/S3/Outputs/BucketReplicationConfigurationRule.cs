namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRule
{
    public readonly string? DeleteMarkerReplicationStatus;
    public readonly Outputs.BucketReplicationConfigurationRuleDestination Destination;
    public readonly Outputs.BucketReplicationConfigurationRuleFilter? Filter;
    public readonly string? Id;
    public readonly string? Prefix;
    public readonly int? Priority;
    public readonly Outputs.BucketReplicationConfigurationRuleSourceSelectionCriteria? SourceSelectionCriteria;
    public readonly string Status;

    [OutputConstructor]
    internal BucketReplicationConfigurationRule(
        string? deleteMarkerReplicationStatus,
        Outputs.BucketReplicationConfigurationRuleDestination destination,
        Outputs.BucketReplicationConfigurationRuleFilter? filter,
        string? id,
        string? prefix,
        int? priority,
        Outputs.BucketReplicationConfigurationRuleSourceSelectionCriteria? sourceSelectionCriteria,
        string status)
    {
        DeleteMarkerReplicationStatus = deleteMarkerReplicationStatus;
        Destination = destination;
        Filter = filter;
        Id = id;
        Prefix = prefix;
        Priority = priority;
        SourceSelectionCriteria = sourceSelectionCriteria;
        Status = status;
    }
}
