using System.Globalization;

namespace CrossAccount.Benchmarks.Decide;

/// <summary>What has to hold in each scenario.</summary>
internal static class DecideLimits
{
    private const double DecideRatio = 300;
    private const double ExplainRatio = 30;

    /// <summary>One line for each limit that is missed.</summary>
    public static IEnumerable<string> Missed(Comparison comparison)
    {
        string name = comparison.Scenario.Name;
        string[] expected = [.. comparison.Scenario.Requests.Select(asked => asked.Expected.ToString())];
        if (!comparison.Answers.SequenceEqual(expected))
        {
            yield return $"{name}: this engine answers {Join(comparison.Answers)}, but {Join(expected)} is right";
        }

        if (!comparison.Simulator.Answers.SequenceEqual(comparison.Answers))
        {
            yield return $"{name}: this engine answers {Join(comparison.Answers)} and iam-simulate {Join(comparison.Simulator.Answers)}";
        }

        if (comparison.Engine.BytesPerDecision != 0)
        {
            yield return $"{name}: a decision allocates {comparison.Engine.BytesPerDecision} bytes, but must allocate none";
        }

        if (comparison.DecideRatio < DecideRatio)
        {
            yield return $"{name}: decides {Times(comparison.DecideRatio)} as many as iam-simulate, but must decide {Times(DecideRatio)} as many";
        }

        if (comparison.ExplainRatio < ExplainRatio)
        {
            yield return $"{name}: explains {Times(comparison.ExplainRatio)} as many as iam-simulate, but must explain {Times(ExplainRatio)} as many";
        }
    }

    private static string Join(IEnumerable<string> answers) => string.Join(", ", answers);

    private static string Times(double ratio) => ratio.ToString("0.#", CultureInfo.InvariantCulture) + " times";
}
