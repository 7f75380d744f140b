namespace Pulumi.Aws.Iam;

public sealed class GroupArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    public static new GroupArgs Empty => new();
}
