namespace Pulumi.Aws.Iam;

public sealed class GroupState : ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("uniqueId")]
    public Input<string>? UniqueId { get; set; }

    public static new GroupState Empty => new();
}
