using System.Collections.Immutable;
using CrossAccount.Cli.WhoCan;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Evaluation;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints who can do something, for people.</summary>
internal sealed class TextWhoCanReport(TextWriter output)
{
    private readonly IAnsiConsole _console = TextConsole.Create(output);

    public void Print(WhoCanAnswer answer)
    {
        bool assumes = answer.Action == Authorizer.AssumeRole;
        string what = assumes ? $"assume {AccessTables.Short(answer.Resource)}" : $"{answer.Action} on {answer.Resource}";
        int principals = answer.Loaded.Estate.Principals.Count();
        _console.MarkupLineInterpolated($"[bold]Who can {what}[/]");
        _console.MarkupLineInterpolated($"  among {Count(principals, "user or role", "users and roles")} of {Count(answer.Loaded.Estate.Accounts.Length, "account", "accounts")}{Deployed(answer)}");
        if (answer.Direct.Length + answer.Chains.Length > 0)
        {
            _console.Write(AccessTables.Of(Columns(answer, assumes), Rows(answer, assumes)));
        }

        Summarize(answer, assumes);
        AccessTables.WriteList(_console, "Accounts that the trust policy names as a whole", [.. answer.AccountTrusts.Select(Describe)]);
        AccessTables.WriteList(_console, "Named by the trust policy, but nobody", [.. answer.Nobody]);
        AccessTables.WriteList(_console, "Not known", answer.NotKnown);
    }

    private static string Deployed(WhoCanAnswer answer) => answer.Loaded.Stack is { } stack ? $", with stack {stack.Name} deployed" : "";

    private static string[] Columns(WhoCanAnswer answer, bool assumes) =>
        [.. answer.Declared is null ? [] : (string[])["declared"], "who", .. assumes ? (string[])["how"] : [], "needs", "by"];

    private static IEnumerable<ImmutableArray<string>> Rows(WhoCanAnswer answer, bool assumes)
    {
        IEnumerable<(AccessPrincipal Who, ImmutableArray<string> Row)> rows =
            answer.Direct.SelectMany(access => AccessTables.Rows(access.Principal.ToString(), access).Select(row => (access.Principal, row)))
                .Concat(answer.Chains.Select(chain => (chain.Principal, AccessTables.Row(chain.Principal.ToString(), chain))));
        foreach ((AccessPrincipal who, ImmutableArray<string> row) in rows)
        {
            ImmutableArray<string> shown = assumes ? row : row.RemoveAt(1);
            yield return answer.Declared is null ? shown : shown.Insert(0, answer.Declared.Has(who) ? "yes" : "no");
        }
    }

    private static string Describe(AccountTrust trust) => trust.IsInEstate
        ? $"{trust.Account}: {Count(trust.Principals.Length, "of its principals gets", "of its principals get")} in that way"
        : $"{trust.Account}: who of it gets in is known to that account alone";

    private static string Count(int number, string one, string many) => FormattableString.Invariant($"{number:#,0} {(number == 1 ? one : many)}");

    private void Summarize(WhoCanAnswer answer, bool assumes)
    {
        int all = answer.Direct.Length + answer.Chains.Length;
        string summary = (all, assumes) switch
        {
            (0, _) => "Nobody can.",
            (_, true) => $"{Count(all, "principal", "principals")} can: {Count(answer.Direct.Length, "directly", "directly")}, {Count(answer.Chains.Length, "through other roles", "through other roles")}.",
            _ => $"{Count(all, "principal", "principals")} can.",
        };
        _console.WriteLine(summary);
        if (answer.Declared is { } declared)
        {
            int beside = answer.Direct.Select(access => access.Principal).Concat(answer.Chains.Select(chain => chain.Principal)).Count(who => !declared.Has(who));
            _console.WriteLine($"The stack allows {string.Join(", ", declared.Grantees)}; {(beside == 0 ? "nobody else can" : $"beside that, {Count(beside, "principal", "principals")} can")}.");
        }
    }
}
