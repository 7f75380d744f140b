namespace Pulumi.Aws.Inputs;

public sealed class ProviderIgnoreTagsArgs : ResourceArgs
{
    [field: Input("keyPrefixes")]
    public InputList<string> KeyPrefixes { get => field ??= []; set; }

    [field: Input("keys")]
    public InputList<string> Keys { get => field ??= []; set; }

    public static new ProviderIgnoreTagsArgs Empty => new();
}
