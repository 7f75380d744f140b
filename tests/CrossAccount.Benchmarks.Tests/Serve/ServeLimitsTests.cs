using CrossAccount.Benchmarks.Serve;
using CrossAccount.Benchmarks.Serve.Load;

namespace CrossAccount.Benchmarks.Tests.Serve;

public class ServeLimitsTests
{
    private static readonly ServeFigures Peer = Figures("peer", perSecond: 200, percentile99: 80, failed: 3, startUp: 3, memory: 900_000_000);

    [Fact]
    public void Missed_OfFiguresWithinTheLimits_IsNothing() =>
        Assert.Empty(ServeLimits.Missed(Figures("own", perSecond: 4000, percentile99: 4.9, failed: 0, startUp: 0.9, memory: 149_999_999), Peer));

    [Fact]
    public void Missed_NamesEveryLimit() => Assert.Equal(
        [
            "1 of 100 GetRole over 16 connections failed, but none may",
            "GetRole over 16 connections is 19.50 times as fast as peer, but must be 20 times as fast",
            "99 of 100 GetRole over 16 connections take 5.00 ms, but must take less than 5 ms",
            "the first answer comes after 1.00 s, but must come within 1 s",
            "the process has 150,000,000 bytes with 10,000 roles, but must have less than 150,000,000",
        ],
        ServeLimits.Missed(Figures("own", perSecond: 3900, percentile99: 5, failed: 1, startUp: 1, memory: 150_000_000), Peer));

    [Fact]
    public void Figures_CountOnlyWhatSucceeded()
    {
        TimeSpan[] latencies = [.. Enumerable.Range(1, 200).Reverse().Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds))];

        var figures = LoadFigures.Of(latencies, failed: 50, TimeSpan.FromSeconds(2));

        Assert.Equal(new LoadFigures(200, 50, 75, TimeSpan.FromMilliseconds(101), TimeSpan.FromMilliseconds(199)), figures);
    }

    private static ServeFigures Figures(string server, double perSecond, double percentile99, int failed, double startUp, long memory) => new(
        server,
        new Dictionary<(string, int), LoadFigures>
        {
            [("GetRole", 16)] = new(100, failed, perSecond, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(percentile99)),
        },
        TimeSpan.FromSeconds(startUp), 10_000, memory, memory * 2);
}
