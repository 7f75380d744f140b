namespace CrossAccount.Benchmarks.Org;

/// <summary>What has to hold of the whole organization.</summary>
internal static class OrgLimits
{
    private const long Bytes = 1024L * 1024 * 1024;

    /// <summary>Linear growth keeps the cost of a decision; this leaves room for caches and for measuring.</summary>
    private const double Growth = 1.5;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    /// <summary>One line for each limit that is missed.</summary>
    public static IEnumerable<string> Missed(OrgFigures tenth, OrgFigures whole)
    {
        if (whole.Elapsed >= Time)
        {
            yield return $"{Figure.Count(whole.Answers.Total)} decisions take {Figure.Decimal(whole.Elapsed.TotalSeconds)} s, but must take less than {Time.TotalSeconds} s";
        }

        if (whole.PeakBytes >= Bytes)
        {
            yield return $"the process had {Figure.Count(whole.PeakBytes)} bytes, but must have less than {Figure.Count(Bytes)}";
        }

        if (whole.Cost > Growth * tenth.Cost)
        {
            yield return $"a decision costs {Figure.Decimal(whole.Cost / tenth.Cost)} times what it costs at a tenth of the size, but must cost at most {Growth} times as much";
        }
    }
}
