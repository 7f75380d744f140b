using System.Collections.Immutable;
using System.Globalization;

namespace CrossAccount.Iam.Context;

/// <summary>
/// What a request carries beside caller, action and resource: values by context key. Keys compare without case, values with.
/// Immutable.
/// </summary>
public sealed class RequestContext
{
    private readonly object?[]? _known;
    private readonly ImmutableDictionary<string, ContextValue> _other;

    private RequestContext(object?[]? known, ImmutableDictionary<string, ContextValue> other)
    {
        _known = known;
        _other = other;
    }

    /// <summary>A context without any key.</summary>
    public static RequestContext Empty { get; } = new(null, ImmutableDictionary.Create<string, ContextValue>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The keys that have a value, in no particular order.</summary>
    public IEnumerable<KeyValuePair<string, ContextValue>> Values =>
        Enumerable.Range(0, _known?.Length ?? 0)
            .Where(slot => _known![slot] is not null)
            .Select(slot => KeyValuePair.Create(ContextKeys.NameOf(slot), ContextValue.FromStored(_known![slot])))
            .Concat(_other);

    /// <summary>The context with a key set to one text.</summary>
    public RequestContext With(string key, string value) => With(key, new ContextValue(value));

    /// <summary>The context with a key set to <c>true</c> or <c>false</c>.</summary>
    public RequestContext With(string key, bool value) => With(key, value ? "true" : "false");

    /// <summary>The context with a key set to a number.</summary>
    public RequestContext With(string key, long value) => With(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The context with a key set to a moment, in ISO 8601 and UTC.</summary>
    public RequestContext With(string key, DateTimeOffset value) =>
        With(key, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>The context with a multivalued key set to several texts, or to none.</summary>
    public RequestContext With(string key, IEnumerable<string> values) => With(key, new ContextValue([.. values]));

    /// <summary>The context with a key set.</summary>
    public RequestContext With(string key, ContextValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        int slot = ContextKeys.SlotOf(key);
        if (slot < 0)
        {
            return new(_known, _other.SetItem(key, value));
        }

        object?[] known = CopyKnown();
        known[slot] = value.Stored ?? Array.Empty<string>();
        return new(known, _other);
    }

    /// <summary>The value of a key, when the context has it.</summary>
    public bool TryGet(string key, out ContextValue value) => TryGet(new ContextKey(key), out value);

    internal bool TryGet(ContextKey key, out ContextValue value)
    {
        if (key.Slot >= 0)
        {
            object? found = _known?[key.Slot];
            value = ContextValue.FromStored(found);
            return found is not null;
        }

        value = default;
        return !_other.IsEmpty && _other.TryGetValue(key.Name, out value);
    }

    private object?[] CopyKnown()
    {
        var copy = new object?[ContextKeys.SlotCount];
        _known?.CopyTo(copy, 0);
        return copy;
    }
}
