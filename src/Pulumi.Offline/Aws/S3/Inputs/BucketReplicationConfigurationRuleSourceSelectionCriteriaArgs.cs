namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleSourceSelectionCriteriaArgs : ResourceArgs
{
    [Input("sseKmsEncryptedObjects")]
    public Input<Inputs.BucketReplicationConfigurationRuleSourceSelectionCriteriaSseKmsEncryptedObjectsArgs>?
        SseKmsEncryptedObjects
    { get; set; }

    public static new BucketReplicationConfigurationRuleSourceSelectionCriteriaArgs Empty => new();
}
