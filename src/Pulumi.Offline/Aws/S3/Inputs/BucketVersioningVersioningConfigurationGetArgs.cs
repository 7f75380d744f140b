namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketVersioningVersioningConfigurationGetArgs : ResourceArgs
{
    [Input("mfaDelete")]
    public Input<string>? MfaDelete { get; set; }

    [Input("status", required: true)]
    public Input<string> Status { get; set; } = null!;

    public static new BucketVersioningVersioningConfigurationGetArgs Empty => new();
}
