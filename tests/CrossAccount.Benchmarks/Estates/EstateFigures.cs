namespace CrossAccount.Benchmarks.Estates;

/// <summary>What was measured of a large export.</summary>
/// <param name="Bytes">The size of its file.</param>
/// <param name="Principals">How many principals it has.</param>
/// <param name="Direct">How many can assume the role.</param>
/// <param name="Chains">How many more reach it through another role.</param>
/// <param name="Read">How long reading took.</param>
/// <param name="Answered">How long it took from the beginning to the answer.</param>
/// <param name="ProcessorTime">How long all cores together worked on it.</param>
/// <param name="PeakBytes">The most memory that the process had (working set), in bytes.</param>
internal sealed record EstateFigures(
    long Bytes, int Principals, int Direct, int Chains, TimeSpan Read, TimeSpan Answered, TimeSpan ProcessorTime, long PeakBytes);
