namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationRuleArgs : ResourceArgs
{
    [Input("defaultRetention", required: true)]
    public Input<Inputs.BucketObjectLockConfigurationRuleDefaultRetentionArgs> DefaultRetention { get; set; } = null!;

    public static new BucketObjectLockConfigurationRuleArgs Empty => new();
}
