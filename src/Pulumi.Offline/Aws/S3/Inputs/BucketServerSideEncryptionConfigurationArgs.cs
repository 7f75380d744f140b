namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationArgs : ResourceArgs
{
    [Input("rule", required: true)]
    public Input<Inputs.BucketServerSideEncryptionConfigurationRuleArgs> Rule { get; set; } = null!;

    public static new BucketServerSideEncryptionConfigurationArgs Empty => new();
}
