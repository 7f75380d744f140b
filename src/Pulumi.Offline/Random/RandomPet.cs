using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A random name of words; the name is the id.</summary>
[RandomResourceType(TypeToken)]
public partial class RandomPet : CustomResource
{
    private const string TypeToken = "random:index/randomPet:RandomPet";

    public RandomPet(string name, RandomPetArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RandomPetArgs(), RandomPackage.Options(options, id: ""))
    {
    }

    private RandomPet(string name, Input<string> id, RandomPetState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, RandomPackage.Options(options, id))
    {
    }

    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    [Output("length")]
    public Output<int> Length { get; private set; } = null!;

    [Output("prefix")]
    public Output<string?> Prefix { get; private set; } = null!;

    [Output("separator")]
    public Output<string> Separator { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RandomPet Get(
        string name, Input<string> id, RandomPetState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
