using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CrossAccount.LocalAws.Calls;

/// <summary>Keeps what was made of something, up to a number of things; with one more it begins anew.</summary>
/// <param name="most">How many things it keeps.</param>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class BoundedCache<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();
    private int _count;

    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value) => _values.TryGetValue(key, out value);

    /// <summary>Finds a value by another form of its key, as by a span of characters.</summary>
    public bool TryGetBy<TOther>(TOther key, [NotNullWhen(true)] out TValue? value)
        where TOther : notnull, allows ref struct =>
        _values.GetAlternateLookup<TOther>().TryGetValue(key, out value);

    public void Add(TKey key, TValue value)
    {
        // Counted here: a concurrent dictionary stops all writers to count.
        if (Interlocked.Increment(ref _count) > most)
        {
            _values.Clear();
            Interlocked.Exchange(ref _count, 1);
        }

        _values[key] = value;
    }
}
