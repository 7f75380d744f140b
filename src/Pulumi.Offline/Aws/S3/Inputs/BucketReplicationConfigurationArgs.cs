namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationArgs : ResourceArgs
{
    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;

    [field: Input("rules", required: true)]
    public InputList<Inputs.BucketReplicationConfigurationRuleArgs> Rules { get => field ??= []; set; }

    public static new BucketReplicationConfigurationArgs Empty => new();
}
