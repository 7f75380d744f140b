using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>The last decisions, for somebody who looks on. Nothing is kept before somebody does, so that nobody else pays for it.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class RecentDecisions
{
    public const int MostKept = 200;

    private readonly Lock _gate = new();
    private readonly Queue<RecentDecision> _last = [];
    private long _count;

    /// <summary>Whether somebody looks on.</summary>
    public bool IsFollowed { get; private set; }

    /// <summary>Keeps decisions from now on.</summary>
    public void Follow() => IsFollowed = true;

    public void Add(DateTimeOffset time, DecidedRequest decided)
    {
        lock (_gate)
        {
            if (_last.Count == MostKept)
            {
                _last.Dequeue();
            }

            _last.Enqueue(new(++_count, time, decided));
        }
    }

    /// <summary>The decisions that are kept, the latest first.</summary>
    public ImmutableArray<RecentDecision> Latest()
    {
        lock (_gate)
        {
            return [.. _last.Reverse()];
        }
    }
}
