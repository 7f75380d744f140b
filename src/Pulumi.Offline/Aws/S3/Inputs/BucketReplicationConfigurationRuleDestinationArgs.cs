namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleDestinationArgs : ResourceArgs
{
    [Input("accessControlTranslation")]
    public Input<Inputs.BucketReplicationConfigurationRuleDestinationAccessControlTranslationArgs>?
        AccessControlTranslation
    { get; set; }

    [Input("accountId")]
    public Input<string>? AccountId { get; set; }

    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("metrics")]
    public Input<Inputs.BucketReplicationConfigurationRuleDestinationMetricsArgs>? Metrics { get; set; }

    [Input("replicaKmsKeyId")]
    public Input<string>? ReplicaKmsKeyId { get; set; }

    [Input("replicationTime")]
    public Input<Inputs.BucketReplicationConfigurationRuleDestinationReplicationTimeArgs>? ReplicationTime { get; set; }

    [Input("storageClass")]
    public Input<string>? StorageClass { get; set; }

    public static new BucketReplicationConfigurationRuleDestinationArgs Empty => new();
}
