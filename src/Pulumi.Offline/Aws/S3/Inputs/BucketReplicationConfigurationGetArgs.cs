namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationGetArgs : ResourceArgs
{
    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;

    [field: Input("rules", required: true)]
    public InputList<Inputs.BucketReplicationConfigurationRuleGetArgs> Rules { get => field ??= []; set; }

    public static new BucketReplicationConfigurationGetArgs Empty => new();
}
