namespace Pulumi.Aws.Iam;

public sealed class UserArgs : ResourceArgs
{
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

    public static new UserArgs Empty => new();
}
