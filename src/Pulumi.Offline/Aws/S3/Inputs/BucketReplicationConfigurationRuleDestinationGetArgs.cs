namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleDestinationGetArgs : ResourceArgs
{
    [Input("accessControlTranslation")]
    public Input<Inputs.BucketReplicationConfigurationRuleDestinationAccessControlTranslationGetArgs>?
        AccessControlTranslation
    { get; set; }

    [Input("accountId")]
    public Input<string>? AccountId { get; set; }

    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("metrics")]
    public Input<Inputs.BucketReplicationConfigurationRuleDestinationMetricsGetArgs>? Metrics { get; set; }

    [Input("replicaKmsKeyId")]
    public Input<string>? ReplicaKmsKeyId { get; set; }

    [Input("replicationTime")]
    public Input<Inputs.BucketReplicationConfigurationRuleDestinationReplicationTimeGetArgs>? ReplicationTime { get; set; }

    [Input("storageClass")]
    public Input<string>? StorageClass { get; set; }

    public static new BucketReplicationConfigurationRuleDestinationGetArgs Empty => new();
}
