namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationGetArgs : ResourceArgs
{
    [Input("objectLockEnabled")]
    public Input<string>? ObjectLockEnabled { get; set; }

    [Input("rule")]
    public Input<Inputs.BucketObjectLockConfigurationRuleGetArgs>? Rule { get; set; }

    public static new BucketObjectLockConfigurationGetArgs Empty => new();
}
