using System.Collections.Immutable;

namespace Pulumi;

public sealed partial class InputList<T>
{
    public static implicit operator InputList<T>(T value) => new([(Input<T>)value]);

    public static implicit operator InputList<T>(Output<T> value) => new([(Input<T>)value]);

    public static implicit operator InputList<T>(Input<T> value) => new([value]);

    public static implicit operator InputList<T>(T[] values) => new(values.Select(value => (Input<T>)value).ToList());

    public static implicit operator InputList<T>(Output<T>[] values)
        => new(values.Select(value => (Input<T>)value).ToList());

    public static implicit operator InputList<T>(Input<T>[] values) => new(values.ToList());

    public static implicit operator InputList<T>(List<T> values) => new(values.Select(value => (Input<T>)value).ToList());

    public static implicit operator InputList<T>(List<Output<T>> values)
        => new(values.Select(value => (Input<T>)value).ToList());

    public static implicit operator InputList<T>(List<Input<T>> values) => new(values.ToList());

    public static implicit operator InputList<T>(ImmutableArray<T> values)
        => values.IsDefault ? Default() : new(values.Select(value => (Input<T>)value).ToList());

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values)
        => values.IsDefault ? Default() : new(values.Select(value => (Input<T>)value).ToList());

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values)
        => values.IsDefault ? Default() : new(values.ToList());

    public static implicit operator InputList<T>(Output<T[]> values)
        => values.Apply(items => ImmutableArray.CreateRange(items));

    public static implicit operator InputList<T>(Output<List<T>> values)
        => values.Apply(items => ImmutableArray.CreateRange(items));

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values)
        => values.Apply(items => ImmutableArray.CreateRange(items));

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => new(values.Apply(items => items.IsDefault
            ? default
            : ImmutableArray.CreateRange(items, item => (Input<T>)item)));

    /// <summary>A default array is accepted and read as no elements.</summary>
    private static InputList<T> Default() => new(Output.Create(default(ImmutableArray<Input<T>>)));
}
