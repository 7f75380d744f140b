using System.Collections.Immutable;
using CrossAccount.Cli.WhoCan;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Evaluation;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints what one principal can do, for people.</summary>
internal sealed class TextCanReport(TextWriter output)
{
    private static readonly string[] Columns = ["how", "needs", "by"];

    private readonly IAnsiConsole _console = TextConsole.Create(output);

    public void Print(ReachAnswer answer)
    {
        PrincipalReach reach = answer.Reach;
        _console.MarkupLineInterpolated($"[bold]Which roles {AccessTables.Short(reach.Principal.ToString())} can assume[/]");
        ImmutableArray<string>[] rows =
        [
            .. reach.Direct.SelectMany(access => AccessTables.Rows(AccessTables.Short(access.Resource), access)),
            .. reach.Chains.Select(chain => AccessTables.Row(AccessTables.Short(chain.Role), chain)),
        ];
        if (rows.Length > 0)
        {
            _console.Write(AccessTables.Of(["role", .. Columns], rows));
        }

        _console.WriteLine(rows.Length == 0
            ? "None."
            : FormattableString.Invariant($"{reach.Direct.Length} directly, {reach.Chains.Length} through other roles."));
        AccessTables.WriteList(_console, "Not known", answer.NotKnown);
    }

    public void Print(CanAnswer answer)
    {
        string what = answer.Action == Authorizer.AssumeRole ? $"assume {AccessTables.Short(answer.Resource)}" : $"{answer.Action} on {answer.Resource}";
        Access? access = answer.Answer.Access;
        string verb = access is not null ? "can" : "cannot";
        string yet = answer.Chain is null ? "" : " directly, but reaches it through other roles";
        _console.MarkupLineInterpolated($"[bold]{answer.Principal} {verb} {what}{yet}[/]");
        ImmutableArray<string>[] rows =
        [
            .. access is null ? [] : AccessTables.Rows("", access),
            .. answer.Chain is null ? [] : (ImmutableArray<string>[])[AccessTables.Row("", answer.Chain)],
        ];
        if (rows.Length > 0)
        {
            _console.Write(AccessTables.Of(Columns, rows.Select(row => row.RemoveAt(0))));
        }

        if (!answer.Answer.Plain.Decision.IsAllowed)
        {
            string when = access is null ? "Denied" : "Denied without that";
            string how = answer.Answer.Plain.Decision.Outcome == DecisionOutcome.ExplicitlyDenied ? " explicitly" : "";
            _console.WriteLine($"{when}{how}: {answer.Answer.Plain.Because}.");
        }

        AccessTables.WriteList(_console, "Not known", answer.NotKnown);
    }
}
