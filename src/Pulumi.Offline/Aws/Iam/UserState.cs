namespace Pulumi.Aws.Iam;

public sealed class UserState : ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("permissionsBoundary")]
    public Input<string>? PermissionsBoundary { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [field: Input("tagsAll")]
    public InputMap<string> TagsAll { get => field ??= new(); set; }

    [Input("uniqueId")]
    public Input<string>? UniqueId { get; set; }

    public static new UserState Empty => new();
}
