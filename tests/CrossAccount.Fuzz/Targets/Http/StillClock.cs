namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>The time of the world that is fuzzed.</summary>
internal sealed class StillClock : TimeProvider
{
    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
