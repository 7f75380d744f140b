namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketOwnershipControlsRuleGetArgs : ResourceArgs
{
    [Input("objectOwnership", required: true)]
    public Input<string> ObjectOwnership { get; set; } = null!;

    public static new BucketOwnershipControlsRuleGetArgs Empty => new();
}
