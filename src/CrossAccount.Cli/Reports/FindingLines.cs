using CrossAccount.Iam.Analysis.Findings;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Findings for people: the open ones with how to mend them, then the accepted ones with why.</summary>
internal static class FindingLines
{
    private const string Indent = "    ";

    public static void Write(IAnsiConsole console, FindingReport report, Action<string> heading)
    {
        if (report.Open.IsEmpty && report.Accepted.IsEmpty)
        {
            return;
        }

        heading("Findings");
        foreach (Finding finding in report.Open)
        {
            console.MarkupLineInterpolated($"[yellow]! {finding.Rule.Id}[/] at {finding.SettingsPath}");
            Indented(console, finding.Message);
            if (finding.Expired is { } expired)
            {
                Indented(console, $"accepted only until {expired.Until:yyyy-MM-dd}: {expired.Reason}");
            }

            Indented(console, $"to mend: {finding.Rule.Mend}");
            Indented(console, finding.Rule.Page);
        }

        foreach ((Finding finding, AcceptedFinding acceptance) in report.Accepted)
        {
            console.MarkupLineInterpolated($"[green]✓ {finding.Rule.Id}[/] at {finding.SettingsPath}");
            Indented(console, finding.Message);
            string until = acceptance.Until is { } day ? $" until {day:yyyy-MM-dd}" : "";
            Indented(console, $"accepted{until}: {acceptance.Reason}");
        }
    }

    private static void Indented(IAnsiConsole console, string text) => TextLines.Write(console, text, Indent, Indent);
}
