using CrossAccount.TestSupport;

namespace CrossAccount.Benchmarks.Tests.Decide;

/// <summary>A test that runs iam-simulate, which npm installs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SimulatorFactAttribute : FactAttribute
{
    public const string Package = "tests/CrossAccount.Differential";

    public SimulatorFactAttribute()
    {
        if (!NodePackage.TryInstall(Package, out _, out string reason))
        {
            Skip = $"iam-simulate cannot be installed here: {reason}";
        }
    }
}
