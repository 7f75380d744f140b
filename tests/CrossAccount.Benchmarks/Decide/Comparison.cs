using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Benchmarks.Decide.Simulator;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Decide;

/// <summary>Both engines in one scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Engine">The figures of this engine.</param>
/// <param name="Simulator">The figures of iam-simulate.</param>
internal sealed record Comparison(Scenario Scenario, EngineFigures Engine, SimulatorFigures Simulator)
{
    /// <summary>What this engine answers to each request.</summary>
    public string[] Answers { get; } =
        [.. Scenario.Requests.Select(asked => Authorizer.Decide(asked.Request, asked.Policies).Outcome.ToString())];

    /// <summary>How many decisions of this engine go into one of iam-simulate.</summary>
    public double DecideRatio => Engine.DecisionsPerSecond / Simulator.DecisionsPerSecond;

    /// <summary>How many explained decisions of this engine go into one of iam-simulate, which always explains.</summary>
    public double ExplainRatio => Engine.ExplanationsPerSecond / Simulator.DecisionsPerSecond;
}
