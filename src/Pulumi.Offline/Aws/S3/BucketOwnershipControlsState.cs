namespace Pulumi.Aws.S3;

public sealed class BucketOwnershipControlsState : ResourceArgs
{
    [Input("bucket")]
    public Input<string>? Bucket { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rule")]
    public Input<Inputs.BucketOwnershipControlsRuleGetArgs>? Rule { get; set; }

    public static new BucketOwnershipControlsState Empty => new();
}
