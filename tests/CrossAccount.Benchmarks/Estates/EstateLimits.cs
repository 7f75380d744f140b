namespace CrossAccount.Benchmarks.Estates;

/// <summary>What has to hold of a large export.</summary>
internal static class EstateLimits
{
    private const long Bytes = 1024L * 1024 * 1024;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(15);

    /// <summary>One line for each limit that is missed.</summary>
    public static IEnumerable<string> Missed(EstateFigures figures)
    {
        if (figures.Answered >= Time)
        {
            yield return $"reading and answering take {Figure.Decimal(figures.Answered.TotalSeconds)} s, but must take less than {Time.TotalSeconds} s";
        }

        if (figures.PeakBytes >= Bytes)
        {
            yield return $"the process had {Figure.Count(figures.PeakBytes)} bytes, but must have less than {Figure.Count(Bytes)}";
        }
    }
}
