using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>The marks of a value made of several: known if all are, secret if any is, from all their resources.</summary>
internal struct OutputMarks()
{
    private ImmutableHashSet<Resource> _first = ImmutableHashSet<Resource>.Empty;
    private ImmutableHashSet<Resource>.Builder? _several;

    public bool IsKnown { get; private set; } = true;

    public bool IsSecret { get; private set; }

    public void Add<T>(OutputData<T> data)
    {
        IsKnown &= data.IsKnown;
        IsSecret |= data.IsSecret;
        if (data.Resources.IsEmpty)
        {
            return;
        }

        if (_several is null && (_first.IsEmpty || ReferenceEquals(_first, data.Resources)))
        {
            _first = data.Resources;
            return;
        }

        _several ??= _first.ToBuilder();
        _several.UnionWith(data.Resources);
    }

    public readonly OutputData<T> Apply<T>(T value)
        => new(_several?.ToImmutable() ?? _first, value, IsKnown, IsSecret);

    /// <summary>The second value, with the marks of both.</summary>
    public static OutputData<TSecond> Join<TFirst, TSecond>(OutputData<TFirst> first, OutputData<TSecond> second)
    {
        var marks = new OutputMarks();
        marks.Add(first);
        marks.Add(second);
        return marks.Apply(second.Value);
    }
}
