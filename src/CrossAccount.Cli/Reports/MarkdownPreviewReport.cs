using System.Globalization;
using System.Text;
using CrossAccount.Cli.Preview;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Reports;

/// <summary>
/// Prints a preview as a comment of a pull request: what changed first, details folded. GitHub takes 65,536 characters; what matters
/// least is left out before that, and named.
/// </summary>
internal static class MarkdownPreviewReport
{
    /// <summary>Room is left for what a workflow adds.</summary>
    public const int MostCharacters = 60_000;

    private const int RoomForLeftOut = 1_000;

    public static void Print(TextWriter output, PreviewReport report)
    {
        var text = new StringBuilder(Head(report));
        List<string> left = [];
        foreach (MarkdownSection section in Sections(report))
        {
            text.Append(section.Within(MostCharacters - RoomForLeftOut - text.Length, out string? missing));
            if (missing is not null)
            {
                left.Add(missing);
            }
        }

        if (left.Count > 0)
        {
            string names = string.Join("; ", left);
            text.Append(CultureInfo.InvariantCulture, $"Left out, because a comment has to be short: {MarkdownText.Escape(names.Length > RoomForLeftOut / 2 ? $"{names[..(RoomForLeftOut / 2)]}…" : names)}. `--format json` has everything.\n");
        }

        output.Write(text);
    }

    /// <summary>A comment of HTML that a workflow finds its own comment by, and what everyone reads.</summary>
    private static string Head(PreviewReport report)
    {
        string mark = !report.IsAsDeclared || report.Review?.Open.Any() == true ? "❌" : "✅";
        string changes = report.Review is { } review
            ? review.IsEmpty ? $" Access is as in {MarkdownText.Code(review.Before)}." : $" Against {MarkdownText.Code(review.Before)}: {char.ToLowerInvariant(ReviewLines.Summary(review)[0])}{ReviewLines.Summary(review)[1..]}"
            : "";
        int open = report.Findings.Open.Length;
        string findings = open == 0 ? "No open finding." : open == 1 ? "One open finding." : $"{open} open findings.";
        return $"<!-- crossaccount preview {report.Stack} -->\n## {mark} Access of {MarkdownText.Escape(report.Stack)}\n\n{PreviewSentences.Verdict(report)}{changes} {findings}\n\n";
    }

    /// <summary>What matters most comes first.</summary>
    private static IEnumerable<MarkdownSection> Sections(PreviewReport report)
    {
        if (report.Review is { IsEmpty: false } review)
        {
            yield return new("the changes", "### What changes\n\n", [.. review.Changes.Select(DiffMarkdown.Line)], "\n");
        }

        if (report.Findings.Open.Length > 0)
        {
            yield return new("the open findings", "### Findings\n\n", [.. report.Findings.Open.Select(Line)], "\n");
        }

        foreach (DelegationAccess delegation in report.Delegations)
        {
            string role = AccessTables.Short(delegation.Role);
            int inside = delegation.Rows.Where(row => row.IsAllowed).DistinctBy(row => row.Principal).Count();
            yield return Table(
                $"who gets into {role}", $"{delegation.Delegation}: {inside} get into {role}", MarkdownTables.Access(delegation.Rows),
                $"\n{string.Join('\n', PreviewSentences.Of(delegation).Select(MarkdownText.Escape))}\n");
        }

        foreach (DelegationAccess delegation in report.Delegations.Where(each => !each.Permissions.IsEmpty))
        {
            string role = AccessTables.Short(delegation.Role);
            yield return Table($"what sessions of {role} may do", $"{delegation.Delegation}: what sessions of {role} may do", MarkdownTables.Permissions(delegation.Permissions));
        }

        yield return Table("the sizes of documents", $"{report.Documents.Length} policy documents", MarkdownTables.Documents(report.Documents));
        if (!report.Findings.Accepted.IsEmpty)
        {
            yield return MarkdownSection.Folded(
                "the accepted findings", $"{report.Findings.Accepted.Length} accepted findings", "", [.. report.Findings.Accepted.Select(entry => Line(entry.Finding, entry.Acceptance))]);
        }

        yield return Table("the resources", $"{report.Resources.Length} resources", MarkdownTables.Resources(report.Resources));
        yield return MarkdownSection.Folded("the hand-over", "Hand-over", "", [.. PreviewSentences.HandOver(report).Select(line => $"- {MarkdownText.Escape(line)}")]);
        yield return MarkdownSection.Folded("what is not known", "Not known", "", [.. report.NotKnown.Select(line => $"- {MarkdownText.Escape(line)}")]);
        foreach (PreviewDocument document in report.Documents)
        {
            yield return MarkdownSection.Folded($"the text of {document.Title}", $"{document.Title}, {document.Account}", "", [$"```json\n{document.Json}\n```"]);
        }
    }

    /// <summary>A folded table, which may lose its last rows but not its head.</summary>
    private static MarkdownSection Table(string name, string summary, string table, string after = "")
    {
        string[] lines = table.Split('\n');
        return lines.Length < 3
            ? MarkdownSection.Folded(name, summary, after, [])
            : MarkdownSection.Folded(name, summary, $"{lines[0]}\n{lines[1]}\n", lines[2..], after);
    }

    private static string Line(Finding finding) =>
        $"- ⚠️ **{finding.Rule.Id}** at {MarkdownText.Code(finding.SettingsPath)}: {MarkdownText.Escape(finding.Message)}. To mend it, {MarkdownText.Escape(finding.Rule.Mend)} ([AWS]({finding.Rule.Page})).";

    private static string Line(Finding finding, AcceptedFinding acceptance)
    {
        string until = acceptance.Until is { } day ? $" until {day:yyyy-MM-dd}" : "";
        return $"- {finding.Rule.Id} at {MarkdownText.Code(finding.SettingsPath)}: {MarkdownText.Escape(finding.Message)}. Accepted{until}: {MarkdownText.Escape(acceptance.Reason)}";
    }
}
