using System.Diagnostics;

namespace CrossAccount.Fuzz.Running;

/// <summary>What a thread is at, for the watchdog to see.</summary>
internal sealed class Worker
{
    private readonly Lock _lock = new();
    private int _seed;
    private long? _startedAt;

    public void Begin(int seed)
    {
        lock (_lock)
        {
            (_seed, _startedAt) = (seed, Stopwatch.GetTimestamp());
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _startedAt = null;
        }
    }

    /// <summary>The seed whose input has taken longer than a limit; null when none has.</summary>
    public int? SlowerThan(TimeSpan limit)
    {
        lock (_lock)
        {
            return _startedAt is { } started && Stopwatch.GetElapsedTime(started) > limit ? _seed : null;
        }
    }
}
