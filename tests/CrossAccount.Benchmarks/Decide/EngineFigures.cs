namespace CrossAccount.Benchmarks.Decide;

/// <summary>What was measured of this engine in one scenario.</summary>
/// <param name="DecisionsPerSecond">How many requests are decided in a second.</param>
/// <param name="BytesPerDecision">What one decision allocates, in bytes.</param>
/// <param name="ExplanationsPerSecond">How many requests are decided and explained in a second.</param>
internal sealed record EngineFigures(double DecisionsPerSecond, long BytesPerDecision, double ExplanationsPerSecond)
{
    /// <summary>The medians of several rounds, and the most bytes.</summary>
    public static EngineFigures Of(IReadOnlyCollection<EngineFigures> rounds) => new(
        Figure.Median(rounds.Select(round => round.DecisionsPerSecond)),
        rounds.Max(round => round.BytesPerDecision),
        Figure.Median(rounds.Select(round => round.ExplanationsPerSecond)));
}
