namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationRuleDefaultRetentionArgs : ResourceArgs
{
    [Input("days")]
    public Input<int>? Days { get; set; }

    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("years")]
    public Input<int>? Years { get; set; }

    public static new BucketObjectLockConfigurationRuleDefaultRetentionArgs Empty => new();
}
