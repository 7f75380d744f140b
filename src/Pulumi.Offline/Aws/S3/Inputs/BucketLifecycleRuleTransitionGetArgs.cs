namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleRuleTransitionGetArgs : ResourceArgs
{
    [Input("date")]
    public Input<string>? Date { get; set; }

    [Input("days")]
    public Input<int>? Days { get; set; }

    [Input("storageClass", required: true)]
    public Input<string> StorageClass { get; set; } = null!;

    public static new BucketLifecycleRuleTransitionGetArgs Empty => new();
}
