namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault
{
    public readonly string KmsMasterKeyId;
    public readonly string SseAlgorithm;

    [OutputConstructor]
    internal BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault(
        string kmsMasterKeyId,
        string sseAlgorithm)
    {
        KmsMasterKeyId = kmsMasterKeyId;
        SseAlgorithm = sseAlgorithm;
    }
}
