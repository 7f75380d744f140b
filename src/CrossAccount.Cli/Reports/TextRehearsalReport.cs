using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Cloud;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints a rehearsal for people, while it goes on.</summary>
internal sealed class TextRehearsalReport(TextWriter output) : IRehearsalObserver
{
    private readonly IAnsiConsole _console = TextConsole.Create(output);
    private readonly List<AccessRow> _access = [];
    private readonly List<SessionRow> _sessions = [];

    public void Started(RehearsalPlan plan)
    {
        string delegations = plan.Settings.Delegations.Length == 1 ? "one delegation" : $"{plan.Settings.Delegations.Length} delegations";
        _console.MarkupLineInterpolated($"[bold]Rehearsing {plan.Configuration.Stack}[/]: {delegations} from {plan.Settings.Trusted.Id} (trusted) into {plan.Settings.Trusting.Id} (trusting)");
        foreach (string key in plan.Configuration.StandIns)
        {
            _console.MarkupLineInterpolated($"  [yellow]{key}[/] is encrypted: a generated stand-in takes its place");
        }

        Heading("Deploying to embedded accounts");
    }

    public void Created(DeployedResource resource)
    {
        string account = resource.Account?.ToString() ?? "(no account)";
        _console.MarkupLineInterpolated($"  [green]+[/] {account,-12}  {TypeName(resource.Type),-20}  {resource.PhysicalName}");
    }

    public void Deployed(ProgramOutputs outputs)
    {
        Heading("Outputs");
        foreach ((string delegation, string arn) in outputs.Roles.OrderBy(role => role.Key, StringComparer.Ordinal))
        {
            _console.MarkupLineInterpolated($"  [bold]{delegation}[/]  {arn}");
            if (outputs.ExternalIds.ContainsKey(delegation))
            {
                _console.MarkupLine("    external ID: a secret, not shown");
            }

            foreach (string name in (string[])["switchRoleUrl", "cliProfile", "assumeRoleCommand"])
            {
                WriteHandOver(name, outputs.HandOver[delegation][name].TrimEnd());
            }
        }
    }

    public void Tried(AccessRow row) => _access.Add(row);

    public void Tried(SessionRow row) => _sessions.Add(row);

    public void Finished(RehearsalReport report)
    {
        Heading("Who gets in");
        Write(RowTables.Access(_access));
        if (_sessions.Count > 0)
        {
            Heading("What a session may do");
            Write(RowTables.Sessions(_sessions));
        }

        FindingLines.Write(_console, report.Findings, Heading);
        Summarize(report);
    }

    private static string TypeName(string type) => type[(type.LastIndexOf(':') + 1)..];

    private void Write(IEnumerable<(string? Title, IRenderable Table)> tables)
    {
        foreach ((string? title, IRenderable table) in tables)
        {
            if (title is not null)
            {
                _console.WriteLine(title);
            }

            _console.Write(table);
        }
    }

    private void Heading(string text)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{text}[/]");
    }

    private void WriteHandOver(string name, string text)
    {
        string label = name switch
        {
            "switchRoleUrl" => "switch role",
            "cliProfile" => "CLI profile",
            _ => "CLI command",
        };
        // Past the console, which would break long lines that people want to copy.
        output.WriteLine($"    {label}: {text.Replace("\n", "\n                 ", StringComparison.Ordinal)}");
    }

    private void Summarize(RehearsalReport report)
    {
        _console.WriteLine();
        foreach (string left in report.CleanUp.Left)
        {
            _console.MarkupLineInterpolated($"[red]left behind: {left}[/]");
        }

        foreach (string untried in report.Untried)
        {
            _console.MarkupLineInterpolated($"[yellow]Not tried[/]: {untried}.");
        }

        if (report.CleanUp.IsClean)
        {
            _console.MarkupLineInterpolated($"Cleaned up: {report.CleanUp.Deleted} resources deleted, the accounts are as before.");
        }

        int total = report.Rows.Count();
        int right = report.Rows.Count(row => row.IsAsDeclared);
        if (right == total)
        {
            _console.MarkupLineInterpolated($"[green]All {total} rows are as declared.[/]");
        }
        else
        {
            string verb = total - right == 1 ? "is" : "are";
            _console.MarkupLineInterpolated($"[red]{total - right} of {total} rows {verb} not as declared.[/]");
        }
    }
}
