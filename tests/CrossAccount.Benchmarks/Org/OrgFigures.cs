namespace CrossAccount.Benchmarks.Org;

/// <summary>What was measured of one organization.</summary>
/// <param name="Principals">How many principals tried.</param>
/// <param name="Roles">How many roles each tried.</param>
/// <param name="Answers">What came of it.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="ProcessorTime">How long all cores together worked on it.</param>
/// <param name="PeakBytes">The most memory that the process had until then (working set), in bytes.</param>
internal sealed record OrgFigures(int Principals, int Roles, OrgAnswers Answers, TimeSpan Elapsed, TimeSpan ProcessorTime, long PeakBytes)
{
    public double DecisionsPerSecond => Answers.Total / Elapsed.TotalSeconds;

    /// <summary>Nanoseconds of a core for one decision. What else runs on the machine hardly changes it.</summary>
    public double Cost => ProcessorTime.TotalNanoseconds / Answers.Total;
}
