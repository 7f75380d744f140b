namespace Pulumi.Random;

public sealed class RandomUuidState : ResourceArgs
{
    [field: Input("keepers")]
    public InputMap<string> Keepers { get => field ??= new(); set; }

    [Input("result")]
    public Input<string>? Result { get; set; }

    public static new RandomUuidState Empty => new();
}
