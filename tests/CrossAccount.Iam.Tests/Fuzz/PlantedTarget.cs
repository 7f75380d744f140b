using System.Globalization;
using System.Text;
using CrossAccount.Fuzz.Targets;

namespace CrossAccount.Iam.Tests.Fuzz;

/// <summary>A target with faults of its own.</summary>
internal sealed class PlantedTarget(Func<int, string?> check) : FuzzTarget
{
    public override string Name => "planted";

    public override string Summary => "planted";

    public static byte[] InputOf(int seed) => [0xFF, .. Encoding.UTF8.GetBytes(seed.ToString(CultureInfo.InvariantCulture))];

    public override byte[] MakeInput(int seed) => InputOf(seed);

    protected override string? Check(int seed, byte[]? input) => check(seed);
}
