namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleFilterGetArgs : ResourceArgs
{
    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    public static new BucketReplicationConfigurationRuleFilterGetArgs Empty => new();
}
