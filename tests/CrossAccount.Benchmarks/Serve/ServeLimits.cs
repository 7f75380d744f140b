using CrossAccount.Benchmarks.Serve.Load;

namespace CrossAccount.Benchmarks.Serve;

/// <summary>What has to hold of <c>serve</c>.</summary>
internal static class ServeLimits
{
    private const double Ratio = 20;
    private const int ManyConnections = 16;
    private const long Memory = 150_000_000;

    private static readonly TimeSpan Percentile99 = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(1);

    /// <summary>One line for each limit that is missed.</summary>
    /// <param name="own">Our figures.</param>
    /// <param name="peer">The figures of the server that ours is compared with.</param>
    public static IEnumerable<string> Missed(ServeFigures own, ServeFigures peer)
    {
        foreach (((string call, int connections), LoadFigures figures) in own.Calls)
        {
            if (figures.Failed > 0)
            {
                yield return $"{Figure.Count(figures.Failed)} of {Figure.Count(figures.Requests)} {call} over {connections} connections failed, but none may";
            }

            double ratio = figures.RequestsPerSecond / peer.Calls[(call, connections)].RequestsPerSecond;
            if (ratio < Ratio)
            {
                yield return $"{call} over {connections} connections is {Figure.Decimal(ratio)} times as fast as {peer.Server}, but must be {Figure.Count(Ratio)} times as fast";
            }

            if (connections == ManyConnections && figures.Percentile99 >= Percentile99)
            {
                yield return $"99 of 100 {call} over {connections} connections take {Figure.Decimal(figures.Percentile99.TotalMilliseconds)} ms, but must take less than {Percentile99.TotalMilliseconds} ms";
            }
        }

        if (own.StartUp >= StartUp)
        {
            yield return $"the first answer comes after {Figure.Decimal(own.StartUp.TotalSeconds)} s, but must come within {StartUp.TotalSeconds} s";
        }

        if (own.Memory >= Memory)
        {
            yield return $"the process has {Figure.Count(own.Memory)} bytes with {Figure.Count(own.Roles)} roles, but must have less than {Figure.Count(Memory)}";
        }
    }
}
