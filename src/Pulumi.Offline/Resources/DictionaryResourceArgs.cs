using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Inputs by wire name, for which no args class exists.</summary>
public sealed class DictionaryResourceArgs : ResourceArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    public DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary)
    {
        DictionaryValues.Check(nameof(dictionary), dictionary);
        _dictionary = dictionary;
    }

    internal override IEnumerable<KeyValuePair<string, object?>> Inputs() => _dictionary;
}
