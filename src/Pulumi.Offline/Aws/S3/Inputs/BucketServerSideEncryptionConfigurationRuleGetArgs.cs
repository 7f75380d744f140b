namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationRuleGetArgs : ResourceArgs
{
    [Input("applyServerSideEncryptionByDefault")]
    public Input<Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultGetArgs>?
        ApplyServerSideEncryptionByDefault
    { get; set; }

    [field: Input("blockedEncryptionTypes")]
    public InputList<string> BlockedEncryptionTypes { get => field ??= []; set; }

    [Input("bucketKeyEnabled")]
    public Input<bool>? BucketKeyEnabled { get; set; }

    public static new BucketServerSideEncryptionConfigurationRuleGetArgs Empty => new();
}
