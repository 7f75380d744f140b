using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads which findings are accepted.</summary>
internal static class AcceptedFindingsReader
{
    public static ImmutableArray<AcceptedFinding> Read(string project, SettingsValue? value) =>
        [.. (value?.AsList() ?? []).Select(item => ReadOne(project, item)).OfType<AcceptedFinding>()];

    private static AcceptedFinding? ReadOne(string project, SettingsValue value)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        SettingsValue? ruleValue = map.Required("rule", "the rule's ID, as in `needless-deny`");
        string? rule = ruleValue?.AsText();
        if (rule is not null && FindingRules.Find(rule) is null)
        {
            ruleValue!.Report($"there is no rule `{rule}`: give one of {string.Join(", ", FindingRules.All.Select(known => $"`{known}`"))}");
        }

        string? reason = map.Required("reason", "why the finding is meant")?.AsText();
        if (reason is not null && string.IsNullOrWhiteSpace(reason))
        {
            map.Report("the reason is empty: say why the finding is meant");
        }

        string? at = map.Optional("at")?.AsText();
        DateOnly? until = Day(map.Optional("until"));
        map.RejectOthers();
        return rule is null || reason is null
            ? null
            : new(rule, reason, value.Key) { At = at is null ? null : $"{project}:{at}", Until = until };
    }

    /// <summary>A day; null and an error when the text is none.</summary>
    public static DateOnly? Day(SettingsValue? value)
    {
        if (value?.AsText() is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        value.Report($"`{text}` is not a day, but must read as in `2027-01-31`");
        return null;
    }
}
