namespace Pulumi.Aws.S3;

public sealed class BucketServerSideEncryptionConfigurationArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("expectedBucketOwner")]
    public Input<string>? ExpectedBucketOwner { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [field: Input("rules", required: true)]
    public InputList<Inputs.BucketServerSideEncryptionConfigurationRuleArgs> Rules { get => field ??= []; set; }

    public static new BucketServerSideEncryptionConfigurationArgs Empty => new();
}
