namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>What was measured of one kind of call.</summary>
/// <param name="Requests">How many requests were answered.</param>
/// <param name="Failed">How many of them without success.</param>
/// <param name="RequestsPerSecond">How many requests succeeded in a second.</param>
/// <param name="Median">How long half of the requests took at most.</param>
/// <param name="Percentile99">How long 99 of 100 requests took at most.</param>
internal sealed record LoadFigures(int Requests, int Failed, double RequestsPerSecond, TimeSpan Median, TimeSpan Percentile99)
{
    /// <param name="latencies">The time of each request; they are sorted in place.</param>
    /// <param name="failed">How many did not succeed.</param>
    /// <param name="elapsed">How long all of them took together.</param>
    public static LoadFigures Of(TimeSpan[] latencies, int failed, TimeSpan elapsed)
    {
        Array.Sort(latencies);
        return new(latencies.Length, failed, (latencies.Length - failed) / elapsed.TotalSeconds, latencies[latencies.Length / 2], latencies[latencies.Length * 99 / 100]);
    }
}
