using System.Globalization;
using System.Runtime.CompilerServices;

namespace CrossAccount.TestSupport;

/// <summary>Runs a property for many seeds. A failure names its seed, and <see cref="Variable"/> runs that seed alone.</summary>
public static class Seeds
{
    /// <summary>The environment variable that gives one seed back.</summary>
    public const string Variable = "CROSSACCOUNT_SEED";

    /// <summary>Runs a property for the seeds from 0, each with random numbers of its own.</summary>
    /// <param name="count">How many seeds.</param>
    /// <param name="property">Throws where the property does not hold.</param>
    /// <param name="name">The property's name; the test's by default.</param>
    /// <exception cref="SeedFailedException">The property does not hold for a seed.</exception>
    public static void Run(int count, Action<Random> property, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(property);
        foreach (int seed in Of(count))
        {
            try
            {
                property(new Random(seed));
            }
            catch (Exception exception)
            {
                throw new SeedFailedException(
                    $"{name} fails for seed {seed} (run it alone with {Variable}={seed}): {exception.Message}", exception);
            }
        }
    }

    /// <summary>The seeds from 0, or the one that <see cref="Variable"/> gives back.</summary>
    /// <param name="count">How many seeds.</param>
    public static IReadOnlyList<int> Of(int count) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? [int.Parse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)]
            : [.. Enumerable.Range(0, count)];
}
