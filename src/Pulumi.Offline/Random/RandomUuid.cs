using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A random UUID.</summary>
[RandomResourceType(TypeToken)]
public partial class RandomUuid : CustomResource
{
    private const string TypeToken = "random:index/randomUuid:RandomUuid";

    public RandomUuid(string name, RandomUuidArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RandomUuidArgs(), RandomPackage.Options(options, id: ""))
    {
    }

    private RandomUuid(string name, Input<string> id, RandomUuidState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, RandomPackage.Options(options, id))
    {
    }

    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    [Output("result")]
    public Output<string> Result { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RandomUuid Get(
        string name, Input<string> id, RandomUuidState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
