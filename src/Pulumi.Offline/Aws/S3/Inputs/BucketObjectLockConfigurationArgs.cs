namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationArgs : ResourceArgs
{
    [Input("objectLockEnabled")]
    public Input<string>? ObjectLockEnabled { get; set; }

    [Input("rule")]
    public Input<Inputs.BucketObjectLockConfigurationRuleArgs>? Rule { get; set; }

    public static new BucketObjectLockConfigurationArgs Empty => new();
}
