using System.Collections.Immutable;

namespace Pulumi;

public sealed partial class InputMap<TValue>
{
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => Output.Create(values);

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => Output.Create(values);

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => values.Apply(entries => ImmutableDictionary.CreateRange(entries));

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => values.Apply(entries => ImmutableDictionary.CreateRange(entries));

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => new(values.Apply(entries => entries?.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value)!));
}
