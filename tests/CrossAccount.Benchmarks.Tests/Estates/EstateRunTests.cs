using CrossAccount.Benchmarks.Estates;
using CrossAccount.TestSupport.Exports;

namespace CrossAccount.Benchmarks.Tests.Estates;

/// <summary>What <c>bench estate</c> measures, with fewer principals, and what it counts as missed.</summary>
public sealed class EstateRunTests
{
    [Fact]
    public void Measure_CountsWhatTheExportWasMadeWith()
    {
        string file = Path.GetTempFileName();
        try
        {
            LargeExport expected = EstateRun.Write(file, principals: 500);

            EstateFigures figures = EstateRun.Measure(file, expected, principals: 500);

            Assert.Equal((500, expected.Direct.Length, expected.Chains.Length), (figures.Principals, figures.Direct, figures.Chains));
            Assert.Equal(new FileInfo(file).Length, figures.Bytes);
            Assert.NotEqual(0, figures.Direct);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Missed_FiguresAtTheLimits_IsNothing() => Assert.Empty(EstateLimits.Missed(Figures(14.99, (1L << 30) - 1)));

    [Fact]
    public void Missed_FifteenSeconds_SaysHowLong() =>
        Assert.Equal(["reading and answering take 15.00 s, but must take less than 15 s"], EstateLimits.Missed(Figures(15, 1_000)));

    [Fact]
    public void Missed_OneGibibyte_SaysHowMuch() =>
        Assert.Equal(["the process had 1,073,741,824 bytes, but must have less than 1,073,741,824"], EstateLimits.Missed(Figures(1, 1L << 30)));

    private static EstateFigures Figures(double seconds, long peakBytes) =>
        new(100_000_000, 20_000, 1, 1, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds), peakBytes);
}
