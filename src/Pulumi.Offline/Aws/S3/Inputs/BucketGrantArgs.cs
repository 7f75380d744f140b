namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketGrantArgs : ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    [field: Input("permissions", required: true)]
    public InputList<string> Permissions { get => field ??= []; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    [Input("uri")]
    public Input<string>? Uri { get; set; }

    public static new BucketGrantArgs Empty => new();
}
