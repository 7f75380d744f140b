using System.Globalization;
using System.Text.RegularExpressions;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>What an access needs in so few words that they fit on an arrow: <c>MFA within 1 h</c>.</summary>
internal static partial class ShortNeeds
{
    public static string Of(AccessRow row)
    {
        if (row.Steps.IsEmpty || row.IsThroughRoles)
        {
            return "";
        }

        string needs = Of(row.Steps[0]);
        return row.IsOutside ? needs.Length == 0 ? "if its account permits" : $"{needs}, if its account permits" : needs;
    }

    public static string Of(AccessStep step) =>
        step.Ways.Any(way => way.Needs.IsEmpty) ? "" : string.Join(" + ", step.Ways[0].Needs.Select(Shorten)) + (step.Ways.Length > 1 ? " …" : "");

    private static string Shorten(string need)
    {
        if (CertainKey().Match(need) is { Success: true } certain)
        {
            return certain.Groups["key"].Value;
        }

        string text = Age().Replace(need, match => $"within {Duration(long.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture))}");
        int details = text.IndexOf(" (", StringComparison.Ordinal);
        return Article().Replace((details < 0 ? text : text[..details]).Replace("`", "", StringComparison.Ordinal), "");
    }

    private static string Duration(long seconds) => (seconds % 3600, seconds % 60) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600} h"),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds} s"),
    };

    [GeneratedRegex(@"at most (?<seconds>\d{1,18}) seconds ago")]
    private static partial Regex Age();

    [GeneratedRegex(@"\Aan? ")]
    private static partial Regex Article();

    /// <summary>The last part of the key is what tells it from others of one statement.</summary>
    [GeneratedRegex(@"\Aa certain `(?:[^`]*[:/])?(?<key>[^`:/]+)`")]
    private static partial Regex CertainKey();
}
