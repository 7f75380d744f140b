namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleRuleNoncurrentVersionExpirationGetArgs : ResourceArgs
{
    [Input("days")]
    public Input<int>? Days { get; set; }

    public static new BucketLifecycleRuleNoncurrentVersionExpirationGetArgs Empty => new();
}
