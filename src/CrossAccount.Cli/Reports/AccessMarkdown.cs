using System.Collections.Immutable;
using System.Text;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Recorded;

namespace CrossAccount.Cli.Reports;

/// <summary>Writes the committed page of who gets in: what reviewers read in a pull request.</summary>
internal static class AccessMarkdown
{
    public static string Of(PreviewReport report, ImmutableArray<AcceptedWidening> accepted)
    {
        var text = new StringBuilder();
        Line($"# Access of {report.Stack}");
        Line($"Who gets in when the stack is deployed. Written by `./crossaccount preview {report.Stack} --update`; the same for programs stands in `access.{report.Stack}.json`.");
        foreach (DelegationAccess delegation in report.Delegations)
        {
            Line($"## {MarkdownText.Escape(delegation.Delegation)}: {MarkdownText.Escape(AccessTables.Short(delegation.Role))}");
            Line(MarkdownTables.Access(delegation.Rows));
            Line(string.Join('\n', PreviewSentences.Of(delegation).Select(MarkdownText.Escape)));
            Line($"Sessions last at most {delegation.MaxSessionSeconds} seconds{(delegation.PermissionsBoundary is { } boundary ? $", within the boundary {MarkdownText.Escape(boundary)}" : "")}:");
            Line(MarkdownTables.Permissions(delegation.Permissions));
        }

        if (!accepted.IsEmpty)
        {
            Line("## Accepted widenings");
            Line(string.Join('\n', accepted.Select(each => $"- {each.Date}: {MarkdownText.Escape(each.Reason)}{string.Concat(each.Changes.Select(change => $"\n  - {MarkdownText.Escape(change.Change)}"))}")));
        }

        return text.ToString().TrimEnd('\n') + "\n";

        void Line(string paragraph)
        {
            if (paragraph.Length > 0)
            {
                text.Append(paragraph).Append("\n\n");
            }
        }
    }
}
