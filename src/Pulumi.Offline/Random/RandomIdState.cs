namespace Pulumi.Random;

public sealed class RandomIdState : ResourceArgs
{
    [Input("b64Std")]
    public Input<string>? B64Std { get; set; }

    [Input("b64Url")]
    public Input<string>? B64Url { get; set; }

    [Input("byteLength")]
    public Input<int>? ByteLength { get; set; }

    [Input("dec")]
    public Input<string>? Dec { get; set; }

    [Input("hex")]
    public Input<string>? Hex { get; set; }

    [field: Input("keepers")]
    public InputMap<string> Keepers { get => field ??= new(); set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    public static new RandomIdState Empty => new();
}
