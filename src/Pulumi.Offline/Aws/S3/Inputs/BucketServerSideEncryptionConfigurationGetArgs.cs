namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationGetArgs : ResourceArgs
{
    [Input("rule", required: true)]
    public Input<Inputs.BucketServerSideEncryptionConfigurationRuleGetArgs> Rule { get; set; } = null!;

    public static new BucketServerSideEncryptionConfigurationGetArgs Empty => new();
}
