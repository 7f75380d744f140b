namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleRuleNoncurrentVersionTransitionGetArgs : ResourceArgs
{
    [Input("days")]
    public Input<int>? Days { get; set; }

    [Input("storageClass", required: true)]
    public Input<string> StorageClass { get; set; } = null!;

    public static new BucketLifecycleRuleNoncurrentVersionTransitionGetArgs Empty => new();
}
