using CrossAccount.Benchmarks.Decide;
using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Benchmarks.Decide.Simulator;

namespace CrossAccount.Benchmarks.Tests.Decide;

/// <summary>What <c>bench decide</c> counts as missed.</summary>
public sealed class DecideLimitsTests
{
    private static readonly string[] Answers = ["Allowed", "ExplicitlyDenied", "ImplicitlyDenied", "ImplicitlyDenied"];

    [Fact]
    public void Missed_FiguresAtTheLimits_IsNothing() => Assert.Empty(Missed(new(300_000, 0, 30_000), new(Answers, 1_000)));

    [Fact]
    public void Missed_TooFewDecisions_SaysHowMany() => Assert.Equal(
        ["the tutorial's AssumeRole: decides 299 times as many as iam-simulate, but must decide 300 times as many"],
        Missed(new(299_000, 0, 30_000), new(Answers, 1_000)));

    [Fact]
    public void Missed_TooFewExplanations_SaysHowMany() => Assert.Equal(
        ["the tutorial's AssumeRole: explains 29.5 times as many as iam-simulate, but must explain 30 times as many"],
        Missed(new(300_000, 0, 29_500), new(Answers, 1_000)));

    [Fact]
    public void Missed_AllocatingDecision_SaysHowMuch() => Assert.Equal(
        ["the tutorial's AssumeRole: a decision allocates 24 bytes, but must allocate none"],
        Missed(new(300_000, 24, 30_000), new(Answers, 1_000)));

    [Fact]
    public void Missed_OtherAnswers_SaysBoth() => Assert.Equal(
        ["the tutorial's AssumeRole: this engine answers Allowed, ExplicitlyDenied, ImplicitlyDenied, ImplicitlyDenied and iam-simulate Allowed, Allowed, ImplicitlyDenied, ImplicitlyDenied"],
        Missed(new(300_000, 0, 30_000), new(["Allowed", "Allowed", "ImplicitlyDenied", "ImplicitlyDenied"], 1_000)));

    private static string[] Missed(EngineFigures engine, SimulatorFigures simulator) =>
        [.. DecideLimits.Missed(new Comparison(Scenario.Tutorial, engine, simulator))];
}
