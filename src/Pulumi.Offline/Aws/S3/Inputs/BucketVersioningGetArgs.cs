namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketVersioningGetArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("mfaDelete")]
    public Input<bool>? MfaDelete { get; set; }

    public static new BucketVersioningGetArgs Empty => new();
}
