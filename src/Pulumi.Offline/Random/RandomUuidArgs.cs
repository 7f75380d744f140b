namespace Pulumi.Random;

public sealed class RandomUuidArgs : ResourceArgs
{
    [field: Input("keepers")]
    public InputMap<string> Keepers { get => field ??= new(); set; }

    public static new RandomUuidArgs Empty => new();
}
