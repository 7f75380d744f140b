using CrossAccount.Benchmarks.Org;

namespace CrossAccount.Benchmarks.Tests.Org;

/// <summary>What <c>bench org</c> counts as missed.</summary>
public sealed class OrgLimitsTests
{
    private static readonly OrgFigures Tenth = Figures(1_000, seconds: 0.5, processorSeconds: 1, peakBytes: 1_000);

    [Fact]
    public void Missed_FiguresAtTheLimits_IsNothing() =>
        Assert.Empty(OrgLimits.Missed(Tenth, Figures(10_000, seconds: 9.99, processorSeconds: 15, peakBytes: (1L << 30) - 1)));

    [Fact]
    public void Missed_TenSeconds_SaysHowLong() => Assert.Equal(
        ["10,000,000 decisions take 10.00 s, but must take less than 10 s"],
        OrgLimits.Missed(Tenth, Figures(10_000, seconds: 10, processorSeconds: 10, peakBytes: 1_000)));

    [Fact]
    public void Missed_OneGibibyte_SaysHowMuch() => Assert.Equal(
        ["the process had 1,073,741,824 bytes, but must have less than 1,073,741,824"],
        OrgLimits.Missed(Tenth, Figures(10_000, seconds: 5, processorSeconds: 10, peakBytes: 1L << 30)));

    [Fact]
    public void Missed_GrowingCost_SaysHowMuch() => Assert.Equal(
        ["a decision costs 1.60 times what it costs at a tenth of the size, but must cost at most 1.5 times as much"],
        OrgLimits.Missed(Tenth, Figures(10_000, seconds: 9, processorSeconds: 16, peakBytes: 1_000)));

    private static OrgFigures Figures(int principals, double seconds, double processorSeconds, long peakBytes) => new(
        principals, 1_000, new OrgAnswers(0, 0, principals * 1_000L), TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(processorSeconds), peakBytes);
}
