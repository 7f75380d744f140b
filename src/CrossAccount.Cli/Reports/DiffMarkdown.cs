using System.Collections.Immutable;
using System.Text;
using CrossAccount.Cli.Changes;

namespace CrossAccount.Cli.Reports;

/// <summary>Differences as a comment of a pull request, as short as GitHub asks.</summary>
internal static class DiffMarkdown
{
    public static string Of(ImmutableArray<AccessReview> reviews)
    {
        var text = new StringBuilder("<!-- crossaccount diff -->\n");
        List<string> left = [];
        foreach (AccessReview review in reviews)
        {
            string mark = review.Open.Any() ? "❌" : "✅";
            string head = $"## {mark} Access from {MarkdownText.Escape(review.Before)} to {MarkdownText.Escape(review.After)}\n\n{(review.IsEmpty ? "Nothing changed: every decision is as before." : ReviewLines.Summary(review))}\n\n";
            string notes = string.Concat(review.Notes.Select(note => $"\n{MarkdownText.Escape(note)}\n"));
            var section = new MarkdownSection($"the changes from {review.Before}", head, [.. review.Changes.Select(Line)], $"{notes}\n");
            text.Append(section.Within(MarkdownPreviewReport.MostCharacters - 1_000 - text.Length, out string? missing));
            if (missing is not null)
            {
                left.Add(missing);
            }
        }

        return left.Count == 0 ? text.ToString() : text.Append(MarkdownText.Escape($"Left out, because a comment has to be short: {string.Join("; ", left)}.")).Append('\n').ToString();
    }

    /// <summary>A change as an item of a list.</summary>
    public static string Line(ReviewedChange change)
    {
        string mark = change.Reason is not null ? "✅" : change.Widens ? "🔴" : "🟡";
        string reason = change.Reason is null ? "" : $" Accepted: {MarkdownText.Escape(change.Reason)}";
        return $"- {mark} **{AccessReview.KindText(change.Kind)}**: {MarkdownText.Escape(change.Sentence)}.{reason}";
    }
}
