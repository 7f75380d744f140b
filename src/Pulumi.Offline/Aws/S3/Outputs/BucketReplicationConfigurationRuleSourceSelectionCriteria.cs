namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleSourceSelectionCriteria
{
    public readonly Outputs.BucketReplicationConfigurationRuleSourceSelectionCriteriaSseKmsEncryptedObjects?
        SseKmsEncryptedObjects;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleSourceSelectionCriteria(
        Outputs.BucketReplicationConfigurationRuleSourceSelectionCriteriaSseKmsEncryptedObjects? sseKmsEncryptedObjects)
    {
        SseKmsEncryptedObjects = sseKmsEncryptedObjects;
    }
}
