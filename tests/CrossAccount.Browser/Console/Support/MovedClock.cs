namespace CrossAccount.Browser.Console.Support;

/// <summary>The time, moved on: a code of an MFA device is good once, and no test waits for the next.</summary>
internal sealed class MovedClock : TimeProvider
{
    private TimeSpan _moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _moved;

    public void Move(TimeSpan time) => _moved += time;
}
