namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationRuleGetArgs : ResourceArgs
{
    [Input("defaultRetention", required: true)]
    public Input<Inputs.BucketObjectLockConfigurationRuleDefaultRetentionGetArgs> DefaultRetention { get; set; } = null!;

    public static new BucketObjectLockConfigurationRuleGetArgs Empty => new();
}
