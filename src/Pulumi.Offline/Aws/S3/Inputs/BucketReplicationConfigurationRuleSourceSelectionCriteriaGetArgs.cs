namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleSourceSelectionCriteriaGetArgs : ResourceArgs
{
    [Input("sseKmsEncryptedObjects")]
    public Input<Inputs.BucketReplicationConfigurationRuleSourceSelectionCriteriaSseKmsEncryptedObjectsGetArgs>?
        SseKmsEncryptedObjects
    { get; set; }

    public static new BucketReplicationConfigurationRuleSourceSelectionCriteriaGetArgs Empty => new();
}
