namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketServerSideEncryptionConfiguration
{
    public readonly Outputs.BucketServerSideEncryptionConfigurationRule Rule;

    [OutputConstructor]
    internal BucketServerSideEncryptionConfiguration(Outputs.BucketServerSideEncryptionConfigurationRule rule)
    {
        Rule = rule;
    }
}
