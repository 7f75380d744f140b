namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleRuleNoncurrentVersionExpirationArgs : ResourceArgs
{
    [Input("days")]
    public Input<int>? Days { get; set; }

    public static new BucketLifecycleRuleNoncurrentVersionExpirationArgs Empty => new();
}
