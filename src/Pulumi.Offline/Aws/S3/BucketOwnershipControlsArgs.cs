namespace Pulumi.Aws.S3;

public sealed class BucketOwnershipControlsArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rule", required: true)]
    public Input<Inputs.BucketOwnershipControlsRuleArgs> Rule { get; set; } = null!;

    public static new BucketOwnershipControlsArgs Empty => new();
}
