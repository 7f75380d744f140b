namespace Pulumi.Aws.Inputs;

public sealed class ProviderDefaultTagsArgs : ResourceArgs
{
    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    public static new ProviderDefaultTagsArgs Empty => new();
}
