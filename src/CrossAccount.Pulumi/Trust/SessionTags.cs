using System.Collections.Immutable;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Writes down session tags, for <see cref="CallerTrust.SessionTags"/>.</summary>
public static class SessionTags
{
    /// <summary>The tags with these keys and possible values; no value for any.</summary>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(params ImmutableArray<(string Key, ImmutableArray<string> Values)> tags) =>
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal)
            .AddRange(tags.Select(tag => KeyValuePair.Create(tag.Key, tag.Values)));
}
