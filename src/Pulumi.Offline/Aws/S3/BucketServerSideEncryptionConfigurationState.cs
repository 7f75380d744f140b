namespace Pulumi.Aws.S3;

public sealed class BucketServerSideEncryptionConfigurationState : ResourceArgs
{
    [Input("bucket")]
    public Input<string>? Bucket { get; set; }

    [Input("expectedBucketOwner")]
    public Input<string>? ExpectedBucketOwner { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [field: Input("rules")]
    public InputList<Inputs.BucketServerSideEncryptionConfigurationRuleGetArgs> Rules { get => field ??= []; set; }

    public static new BucketServerSideEncryptionConfigurationState Empty => new();
}
