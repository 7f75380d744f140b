using System.Collections.Immutable;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads which differences from other stacks are accepted.</summary>
internal static class AcceptedDifferencesReader
{
    private static readonly string[] Kinds = ["new", "lost", "loosened", "tightened", "different"];
    private static readonly string[] Topics = ["access", "permissions", "session", "setting"];

    public static ImmutableArray<AcceptedDifference> Read(SettingsValue? value) =>
        [.. (value?.AsList() ?? []).Select(ReadOne).OfType<AcceptedDifference>()];

    private static AcceptedDifference? ReadOne(SettingsValue value)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        string? with = map.Required("with", "the other stack, as in `dev`")?.AsText();
        string? reason = map.Required("reason", "why the difference is meant")?.AsText();
        if (reason is not null && string.IsNullOrWhiteSpace(reason))
        {
            map.Report("the reason is empty: say why the difference is meant");
        }

        string? delegation = map.Optional("delegation")?.AsText();
        ImmutableArray<string> kinds = Listed(map.Optional("kinds"), Kinds);
        ImmutableArray<string> about = Listed(map.Optional("about"), Topics);
        DateOnly? until = AcceptedFindingsReader.Day(map.Optional("until"));
        map.RejectOthers();
        return with is null || reason is null
            ? null
            : new(with, reason, value.Key) { Delegation = delegation, Kinds = kinds, About = about, Until = until };
    }

    private static ImmutableArray<string> Listed(SettingsValue? value, string[] known)
    {
        ImmutableArray<string> texts = value?.AsTexts() ?? [];
        if (texts.FirstOrDefault(text => !known.Contains(text)) is { } other)
        {
            value!.Report($"there is no `{other}` here: give one of {string.Join(", ", known.Select(text => $"`{text}`"))}");
        }

        return texts;
    }
}
