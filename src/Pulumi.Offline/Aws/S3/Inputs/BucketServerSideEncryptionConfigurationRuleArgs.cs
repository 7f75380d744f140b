namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationRuleArgs : ResourceArgs
{
    [Input("applyServerSideEncryptionByDefault")]
    public Input<Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs>?
        ApplyServerSideEncryptionByDefault
    { get; set; }

    [field: Input("blockedEncryptionTypes")]
    public InputList<string> BlockedEncryptionTypes { get => field ??= []; set; }

    [Input("bucketKeyEnabled")]
    public Input<bool>? BucketKeyEnabled { get; set; }

    public static new BucketServerSideEncryptionConfigurationRuleArgs Empty => new();
}
