using System.Globalization;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Rehearsal.Cloud;

namespace CrossAccount.Cli.Reports;

/// <summary>The tables of previews in Markdown.</summary>
internal static class MarkdownTables
{
    public static string Access(IEnumerable<AccessRow> rows) => Of(
        ["", "who", "declared", "decision", "because"],
        rows.Select(row => (string[])
        [
            PreviewSentences.Mark(row),
            row.IsThroughRoles ? $"{row.Who}, {PreviewSentences.How(row)}" : row.Who,
            row.Declared ?? "",
            Decision(row),
            PreviewSentences.By(row),
        ]));

    public static string Permissions(IEnumerable<PermissionRow> rows) => Of(
        ["", "actions", "on", "decision", "because"],
        rows.Select(row => (string[])
        [
            row.IsAllowed ? "✓" : "–",
            string.Join(", ", row.Actions.Select(action => MarkdownText.Code(action))),
            MarkdownText.Code(row.Resource),
            row.Needs.IsEmpty ? row.Decision : $"{row.Decision} with {string.Join(" and ", row.Needs)}",
            string.Join('\n', row.Statements),
        ]));

    public static string Documents(IEnumerable<PreviewDocument> documents) => Of(
        ["document", "account", "size", "quota", "used"],
        documents.Select(document => (string[])
        [
            document.Title, document.Account, document.Size.ToString("#,0", CultureInfo.InvariantCulture),
            document.Quota.ToString("#,0", CultureInfo.InvariantCulture), PreviewSentences.Percent(document),
        ]));

    public static string Resources(IEnumerable<DeployedResource> resources) => Of(
        ["account", "type", "name"],
        resources.Select(resource => (string[])[resource.Account?.ToString() ?? "", MarkdownText.Code(resource.Type), resource.PhysicalName]));

    /// <summary>A table; nothing when it has no rows.</summary>
    public static string Of(string[] columns, IEnumerable<string[]> rows)
    {
        string[] lines = [.. rows.Select(row => Line(row.Select(MarkdownText.Cell)))];
        return lines.Length == 0 ? "" : string.Join('\n', [Line(columns), Line(columns.Select(_ => "---")), .. lines]);
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Decision(AccessRow row) => PreviewSentences.Needs(row) is { Length: > 0 } needs ? $"{row.Decision}\n{needs}" : row.Decision;
}
