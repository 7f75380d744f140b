namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleSourceSelectionCriteriaSseKmsEncryptedObjects
{
    public readonly bool Enabled;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleSourceSelectionCriteriaSseKmsEncryptedObjects(bool enabled)
    {
        Enabled = enabled;
    }
}
