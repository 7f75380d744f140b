namespace CrossAccount.Cli.Rehearsal;

/// <summary>The time in the embedded accounts. It starts now and is moved on by hand, so that MFA can grow stale in no time.</summary>
internal sealed class RehearsalClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
