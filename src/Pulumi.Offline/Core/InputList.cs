using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A list of inputs; the list itself may be an output too.</summary>
public sealed partial class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>, IInputCollection
{
    // Exactly one of the two is set: the elements themselves while they are all in hand, or an output of them.
    private List<Input<T>>? _items;
    private Output<ImmutableArray<Input<T>>>? _deferred;
    private Output<ImmutableArray<T>>? _output;

    public InputList() => _items = [];

    private InputList(List<Input<T>> items) => _items = items;

    private InputList(Output<ImmutableArray<Input<T>>> deferred) => _deferred = deferred;

    IOutput IInputCollection.Elements => Elements;

    private Output<ImmutableArray<Input<T>>> Elements => _deferred ?? Output.Create(_items!.ToImmutableArray());

    public void Add(params Input<T>[] inputs)
    {
        if (_items is not null)
        {
            _items.AddRange(inputs);
            _output = null;
            return;
        }

        AddRange(inputs);
    }

    public void Add(InputList<T> inputs) => AddRange(inputs);

    public void AddRange(InputList<T> inputs)
    {
        var both = Concat(inputs);
        (_items, _deferred, _output) = (both._items, both._deferred, null);
    }

    public InputList<T> Concat(InputList<T> other)
        => _items is not null && other._items is not null
            ? new([.. _items, .. other._items])
            : new(Output.Tuple(Elements, other.Elements).Apply(pair => pair.Item1.AddRange(pair.Item2)));

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var value in await ToTypedOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false))
        {
            yield return value;
        }
    }

    /// <summary>Whether the list is known to hold nothing, without awaiting anything.</summary>
    internal bool IsEmpty => _items is { Count: 0 };

    internal InputList<T> Clone() => _items is not null ? new([.. _items]) : new(_deferred!);

    private protected override Output<ImmutableArray<T>> ToTypedOutput() => _output ??= _items is not null
        ? Output.Join(_items.ToImmutableArray())
        : _deferred!.Apply(items => items.IsDefault ? Output.Create(default(ImmutableArray<T>)) : Output.Join(items));
}
