using System.Collections.Immutable;

namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketServerSideEncryptionConfigurationRule
{
    public readonly Outputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault?
        ApplyServerSideEncryptionByDefault;
    public readonly ImmutableArray<string> BlockedEncryptionTypes;
    public readonly bool BucketKeyEnabled;

    [OutputConstructor]
    internal BucketServerSideEncryptionConfigurationRule(
        Outputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefault? applyServerSideEncryptionByDefault,
        ImmutableArray<string> blockedEncryptionTypes,
        bool bucketKeyEnabled)
    {
        ApplyServerSideEncryptionByDefault = applyServerSideEncryptionByDefault;
        BlockedEncryptionTypes = blockedEncryptionTypes;
        BucketKeyEnabled = bucketKeyEnabled;
    }
}
