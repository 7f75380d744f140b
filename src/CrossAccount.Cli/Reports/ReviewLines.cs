using CrossAccount.Cli.Changes;
using CrossAccount.Iam.Analysis.Differences;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints what changed, for people: a sentence for each change, which may be long and is not broken.</summary>
internal sealed class ReviewLines(TextWriter output)
{
    private static readonly (string Title, AccessChangeKind[] Kinds)[] Groups =
    [
        ("New access", [AccessChangeKind.Gained]),
        ("Loosened", [AccessChangeKind.Looser]),
        ("Different", [AccessChangeKind.Different]),
        ("Tightened", [AccessChangeKind.Stricter]),
        ("Lost access", [AccessChangeKind.Lost]),
    ];

    private readonly IAnsiConsole _console = TextConsole.Create(output);

    public void Print(AccessReview review)
    {
        _console.MarkupLineInterpolated($"[bold]Access from {review.Before} to {review.After}[/]");
        if (review.IsEmpty)
        {
            _console.MarkupLine("[green]Nothing changed: every decision is as before.[/]");
        }

        foreach ((string title, AccessChangeKind[] kinds) in Groups)
        {
            ReviewedChange[] changes = [.. review.Changes.Where(change => kinds.Contains(change.Kind))];
            if (changes.Length > 0)
            {
                _console.WriteLine();
                _console.MarkupLineInterpolated($"[bold]{title}[/]");
                Array.ForEach(changes, Print);
            }
        }

        foreach (string note in review.Notes)
        {
            _console.WriteLine();
            _console.MarkupLineInterpolated($"[yellow]{note}[/]");
        }

        if (!review.IsEmpty)
        {
            _console.WriteLine();
            _console.WriteLine(Summary(review));
        }
    }

    /// <summary>How many changes there are, and how many nobody has accepted.</summary>
    public static string Summary(AccessReview review)
    {
        int open = review.Open.Count();
        int accepted = review.Changes.Count(change => change.Reason is not null);
        string all = review.Changes.Length == 1 ? "One change" : $"{review.Changes.Length} changes";
        int widening = review.Changes.Count(change => change.Widens);
        string widens = widening switch
        {
            0 => "none lets more in",
            1 when review.Changes.Length == 1 => "it lets more in",
            1 => "one of them lets more in",
            _ when widening == review.Changes.Length => "all of them let more in",
            _ => $"{widening} of them let more in",
        };
        string taken = accepted == 0 ? "" : $"; {(open == 0 ? "nothing has to be accepted any more" : $"{open} {(open == 1 ? "has" : "have")} to be accepted still")}";
        return $"{all}; {widens}{taken}.";
    }

    private void Print(ReviewedChange change)
    {
        _console.Markup(change.Reason is not null ? "[green]✓[/] " : change.Widens ? "[red]![/] " : "[yellow]-[/] ");
        output.WriteLine(change.Sentence);
        if (change.Reason is not null)
        {
            output.WriteLine($"  accepted: {change.Reason}");
        }
    }
}
