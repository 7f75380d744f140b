namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleRuleNoncurrentVersionTransitionArgs : ResourceArgs
{
    [Input("days")]
    public Input<int>? Days { get; set; }

    [Input("storageClass", required: true)]
    public Input<string> StorageClass { get; set; } = null!;

    public static new BucketLifecycleRuleNoncurrentVersionTransitionArgs Empty => new();
}
