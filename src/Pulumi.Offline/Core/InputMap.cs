using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A map of inputs by string; the map itself may be an output too.</summary>
public sealed partial class InputMap<TValue>
    : Input<ImmutableDictionary<string, TValue>>,
        IEnumerable,
        IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>,
        IInputCollection
{
    // Exactly one of the two is set: the entries themselves while they are all in hand, or an output of them.
    private ImmutableDictionary<string, Input<TValue>>.Builder? _entries;
    private Output<ImmutableDictionary<string, Input<TValue>>>? _deferred;
    private Output<ImmutableDictionary<string, TValue>>? _output;

    public InputMap() => _entries = ImmutableDictionary.CreateBuilder<string, Input<TValue>>();

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> deferred) => _deferred = deferred;

    IOutput IInputCollection.Elements => Elements;

    private Output<ImmutableDictionary<string, Input<TValue>>> Elements => _deferred ?? Output.Create(_entries!.ToImmutable());

    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    public void Add(string key, Input<TValue> value)
    {
        _output = null;
        if (_entries is not null)
        {
            _entries[key] = _entries.TryGetValue(key, out var existing) ? Same(key, existing, value) : value;
            return;
        }

        _deferred = _deferred!.Apply(entries => entries.SetItem(
            key, entries.TryGetValue(key, out var existing) ? Same(key, existing, value) : value));
    }

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values)
    {
        _deferred = Output.Tuple(Elements, values.Elements).Apply(pair => pair.Item1.AddRange(pair.Item2));
        (_entries, _output) = (null, null);
    }

    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first.Elements, second.Elements).Apply(pair => pair.Item1.SetItems(pair.Item2)));

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var none = ImmutableDictionary<string, TValue>.Empty;
        foreach (var entry in await ToTypedOutput().GetValueAsync(whenUnknown: none).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    private protected override Output<ImmutableDictionary<string, TValue>> ToTypedOutput()
        => _output ??= Elements.Apply(Flatten);

    /// <summary>A key may be set again to an equal value; that it is not is only seen once both are there.</summary>
    private static Output<TValue> Same(string key, Input<TValue> first, Input<TValue> second)
        => Output.Tuple(first, second).Apply(pair => EqualityComparer<TValue>.Default.Equals(pair.Item1, pair.Item2)
            ? pair.Item1
            : throw new ArgumentException($"Key '{key}' already exists in the map with a different value."));

    private static Output<ImmutableDictionary<string, TValue>> Flatten(ImmutableDictionary<string, Input<TValue>> entries)
    {
        if (entries is null)
        {
            return Output.Create(default(ImmutableDictionary<string, TValue>)!);
        }

        var keys = entries.Keys.ToArray();
        return Output.Join(entries.Values.ToImmutableArray()).Apply(values => keys
            .Zip(values, KeyValuePair.Create)
            .ToImmutableDictionary());
    }
}
