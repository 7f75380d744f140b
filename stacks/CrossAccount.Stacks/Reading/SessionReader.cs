using System.Collections.Immutable;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads what a grant asks of the session: its name, source identity and tags.</summary>
internal static class SessionReader
{
    public static CallerTrust? Read(SettingsObject map, CallerTrust? grant)
    {
        ImmutableArray<string> names = map.Optional("sessionNames")?.AsTexts() ?? [];
        ImmutableArray<string> sourceIdentities = map.Optional("sourceIdentities")?.AsTexts() ?? [];
        ImmutableSortedDictionary<string, ImmutableArray<string>> tags = map.Optional("sessionTags")?.AsObject() is { } tagMap
            ? tagMap.Members.ToImmutableSortedDictionary(tag => tag.Key, tag => tag.Value.AsTexts(), StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
        return grant is null ? null : grant with { SessionNames = names, SourceIdentities = sourceIdentities, SessionTags = tags };
    }
}
