using System.Diagnostics;
using Spectre.Console;

namespace CrossAccount.Benchmarks.Org;

/// <summary><c>bench org</c>: an organization and one with a tenth of its principals, measured, printed, and held to the limits.</summary>
internal static class OrgRun
{
    public const int Seed = 20261122;
    public const int Roles = 1_000;

    private const int Cores = 2;
    private const int Principals = 10_000;
    private const double MebiByte = 1024 * 1024;

    public static int Run()
    {
        AnsiConsole.WriteLine($"{Machine.Description}; {Cores} of them decide, seed {Seed}");

        // Once unmeasured, so that code is compiled for both.
        Measure(Principals / 10);
        OrgFigures tenth = Measure(Principals / 10);
        OrgFigures whole = Measure(Principals);
        AnsiConsole.Write(TableOf(tenth, whole));
        AnsiConsole.WriteLine($"A decision costs {Figure.Decimal(whole.Cost / tenth.Cost)} times what it costs at a tenth of the size.");
        return Verdict.Print([.. OrgLimits.Missed(tenth, whole)]);
    }

    private static OrgFigures Measure(int principals)
    {
        var organization = Organization.Generate(Seed, principals, Roles);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        TimeSpan worked = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        OrgAnswers answers = OrgDecisions.DecideAll(organization, Cores);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new(principals, Roles, answers, elapsed, process.TotalProcessorTime - worked, process.PeakWorkingSet64);
    }

    private static Table TableOf(params OrgFigures[] rows)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string column in (string[])["principals × roles", "decisions", "allowed", "denied", "of them explicitly", "seconds", "decisions/s", "ns of a core each", "peak MiB"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (OrgFigures row in rows)
        {
            table.AddRow(
                $"{Figure.Count(row.Principals)} × {Figure.Count(row.Roles)}",
                Figure.Count(row.Answers.Total),
                Figure.Count(row.Answers.Allowed),
                Figure.Count(row.Answers.ExplicitlyDenied + row.Answers.ImplicitlyDenied),
                Figure.Count(row.Answers.ExplicitlyDenied),
                Figure.Decimal(row.Elapsed.TotalSeconds),
                Figure.Count(row.DecisionsPerSecond),
                Figure.Count(row.Cost),
                Figure.Count(row.PeakBytes / MebiByte));
        }

        return table;
    }
}
