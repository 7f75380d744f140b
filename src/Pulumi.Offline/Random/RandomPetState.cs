namespace Pulumi.Random;

public sealed class RandomPetState : ResourceArgs
{
    [field: Input("keepers")]
    public InputMap<string> Keepers { get => field ??= new(); set; }

    [Input("length")]
    public Input<int>? Length { get; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    [Input("separator")]
    public Input<string>? Separator { get; set; }

    public static new RandomPetState Empty => new();
}
