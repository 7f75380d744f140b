namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleDestination
{
    public readonly Outputs.BucketReplicationConfigurationRuleDestinationAccessControlTranslation? AccessControlTranslation;
    public readonly string? AccountId;
    public readonly string Bucket;
    public readonly Outputs.BucketReplicationConfigurationRuleDestinationMetrics? Metrics;
    public readonly string? ReplicaKmsKeyId;
    public readonly Outputs.BucketReplicationConfigurationRuleDestinationReplicationTime? ReplicationTime;
    public readonly string? StorageClass;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleDestination(
        Outputs.BucketReplicationConfigurationRuleDestinationAccessControlTranslation? accessControlTranslation,
        string? accountId,
        string bucket,
        Outputs.BucketReplicationConfigurationRuleDestinationMetrics? metrics,
        string? replicaKmsKeyId,
        Outputs.BucketReplicationConfigurationRuleDestinationReplicationTime? replicationTime,
        string? storageClass)
    {
        AccessControlTranslation = accessControlTranslation;
        AccountId = accountId;
        Bucket = bucket;
        Metrics = metrics;
        ReplicaKmsKeyId = replicaKmsKeyId;
        ReplicationTime = replicationTime;
        StorageClass = storageClass;
    }
}
