using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>A random string that is secret.</summary>
[RandomResourceType(TypeToken)]
public partial class RandomPassword : CustomResource
{
    private const string TypeToken = "random:index/randomPassword:RandomPassword";

    public RandomPassword(string name, RandomPasswordArgs args, CustomResourceOptions? options = null)
        : base(
            TypeToken,
            name,
            args ?? new RandomPasswordArgs(),
            RandomPackage.Options(options, id: "", secrets: ["bcryptHash", "result"]))
    {
    }

    private RandomPassword(string name, Input<string> id, RandomPasswordState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, RandomPackage.Options(options, id, secrets: ["bcryptHash", "result"]))
    {
    }

    [Output("bcryptHash")]
    public Output<string> BcryptHash { get; private set; } = null!;

    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    [Output("length")]
    public Output<int> Length { get; private set; } = null!;

    [Output("lower")]
    public Output<bool> Lower { get; private set; } = null!;

    [Output("minLower")]
    public Output<int> MinLower { get; private set; } = null!;

    [Output("minNumeric")]
    public Output<int> MinNumeric { get; private set; } = null!;

    [Output("minSpecial")]
    public Output<int> MinSpecial { get; private set; } = null!;

    [Output("minUpper")]
    public Output<int> MinUpper { get; private set; } = null!;

    [Output("number")]
    public Output<bool> Number { get; private set; } = null!;

    [Output("numeric")]
    public Output<bool> Numeric { get; private set; } = null!;

    [Output("overrideSpecial")]
    public Output<string?> OverrideSpecial { get; private set; } = null!;

    [Output("result")]
    public Output<string> Result { get; private set; } = null!;

    [Output("special")]
    public Output<bool> Special { get; private set; } = null!;

    [Output("upper")]
    public Output<bool> Upper { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RandomPassword Get(
        string name, Input<string> id, RandomPasswordState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
