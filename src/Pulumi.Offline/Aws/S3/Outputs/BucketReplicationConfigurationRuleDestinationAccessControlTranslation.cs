namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleDestinationAccessControlTranslation
{
    public readonly string Owner;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleDestinationAccessControlTranslation(string owner)
    {
        Owner = owner;
    }
}
