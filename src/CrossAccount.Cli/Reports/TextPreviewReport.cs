using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Rehearsal.Cloud;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints a preview for people.</summary>
internal sealed class TextPreviewReport(TextWriter output)
{
    /// <summary>Longer lists of people are in the other formats.</summary>
    private const int MostRows = 200;

    private readonly IAnsiConsole _console = TextConsole.Create(output);

    public void Print(PreviewReport report)
    {
        string trusted = string.Join(", ", report.Accounts.Where(account => !account.IsTrusting && account.Name.Length > 0).Select(account => account.Id));
        _console.MarkupLineInterpolated($"[bold]Preview of {report.Stack}[/]: {PreviewSentences.Delegations(report)} from {trusted} (trusted) into {report.Accounts.First(account => account.IsTrusting).Id} (trusting)");
        foreach (string key in report.StandIns)
        {
            _console.MarkupLineInterpolated($"  [yellow]{key}[/] is encrypted: a stand-in takes its place");
        }

        PrintResources(report);
        PrintDocuments(report);
        foreach (DelegationAccess delegation in report.Delegations)
        {
            Print(delegation);
        }

        FindingLines.Write(_console, report.Findings, Heading);
        Heading("Hand-over");
        foreach (string line in PreviewSentences.HandOver(report))
        {
            TextLines.Write(_console, line, "  - ", "    ");
        }

        AccessTables.WriteList(_console, "Not known", report.NotKnown);
        if (report.Review is { } review)
        {
            _console.WriteLine();
            new ReviewLines(output).Print(review);
        }

        _console.WriteLine();
        _console.MarkupLineInterpolated(report.IsAsDeclared ? (FormattableString)$"[green]{PreviewSentences.Verdict(report)}[/]" : $"[red]{PreviewSentences.Verdict(report)}[/]");
    }

    private void PrintResources(PreviewReport report)
    {
        Heading("Resources");
        foreach (DeployedResource resource in report.Resources)
        {
            string account = resource.Account?.ToString() ?? "(no account)";
            _console.MarkupLineInterpolated($"  [green]+[/] {account,-12}  {resource.Type[(resource.Type.LastIndexOf(':') + 1)..],-20}  {resource.PhysicalName}");
        }
    }

    private void PrintDocuments(PreviewReport report)
    {
        Heading("Policy documents");
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("document", "account", "size", "quota", "used");
        foreach (PreviewDocument document in report.Documents)
        {
            string size = document.Together == document.Size ? Number(document.Size) : $"{Number(document.Size)} of {Number(document.Together)}";
            table.AddRow([.. ((string[])[document.Title, document.Account, size, Number(document.Quota), PreviewSentences.Percent(document)]).Select(cell => new Text(cell))]);
        }

        _console.Write(table);
    }

    private void Print(DelegationAccess delegation)
    {
        Heading($"Who gets into {AccessTables.Short(delegation.Role)} ({delegation.Delegation})");
        if (delegation.Rows.Length > 0)
        {
            _console.Write(AccessTables.Of(["", "who", "declared", "decision", "because"], delegation.Rows.Take(MostRows).Select(RowOf)));
        }

        foreach (string line in PreviewSentences.Of(delegation))
        {
            TextLines.Write(_console, line);
        }

        if (delegation.Rows.Length > MostRows)
        {
            _console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{delegation.Rows.Length - MostRows:#,0} more rows are not shown; `--format json` has all."));
        }

        if (delegation.Permissions.Length > 0)
        {
            Heading($"What its sessions may do, for at most {delegation.MaxSessionSeconds} seconds{(delegation.PermissionsBoundary is { } boundary ? $", within {boundary}" : "")}");
            _console.Write(AccessTables.Of(["", "actions", "on", "decision", "because"], delegation.Permissions.Take(MostRows).Select(RowOf)));
        }
    }

    private static ImmutableArray<string> RowOf(AccessRow row) =>
    [
        PreviewSentences.Mark(row),
        row.IsThroughRoles ? $"{row.Who}, {PreviewSentences.How(row)}" : row.Who,
        row.Declared ?? "",
        PreviewSentences.Needs(row) is { Length: > 0 } needs ? $"{row.Decision}\n{needs}" : row.Decision,
        PreviewSentences.By(row),
    ];

    private static ImmutableArray<string> RowOf(PermissionRow row) =>
    [
        row.IsAllowed ? "✓" : "–",
        string.Join(", ", row.Actions),
        row.Resource,
        row.Needs.IsEmpty ? row.Decision : $"{row.Decision} with {string.Join(" and ", row.Needs)}",
        string.Join('\n', row.Statements),
    ];

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private void Heading(string text)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{text}[/]");
    }
}
