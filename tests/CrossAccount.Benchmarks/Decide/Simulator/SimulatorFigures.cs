namespace CrossAccount.Benchmarks.Decide.Simulator;

/// <summary>What was measured of iam-simulate in one scenario.</summary>
/// <param name="Answers">Its answer to each request of the scenario.</param>
/// <param name="DecisionsPerSecond">How many requests it decides in a second. Its core explains every decision.</param>
internal sealed record SimulatorFigures(string[] Answers, double DecisionsPerSecond);
