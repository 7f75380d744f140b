using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Benchmarks.Decide.Simulator;
using CrossAccount.TestSupport;
using Spectre.Console;

namespace CrossAccount.Benchmarks.Decide;

/// <summary><c>bench decide</c>: measures both engines, prints the figures side by side, and holds the limits.</summary>
internal static class DecideRun
{
    /// <summary>The folder that pins iam-simulate, shared with the differential test.</summary>
    private const string Package = "tests/CrossAccount.Differential";

    private const int Rounds = 5;
    private const double WarmUpSeconds = 3;
    private const double RoundSeconds = 2;

    public static async Task<int> RunAsync()
    {
        if (!NodePackage.TryInstall(Package, out NodePackage? package, out string reason))
        {
            throw new BenchmarkException($"iam-simulate is needed to compare with, which Node.js and npm install, but {reason}");
        }

        AnsiConsole.WriteLine(Machine.Description);
        using SimulatorProcess simulator = await SimulatorProcess.StartAsync(package.Folder, Scenario.All, WarmUpSeconds);
        Comparison[] comparisons = await MeasureAsync(simulator);
        AnsiConsole.Write(TableOf(comparisons));
        AnsiConsole.WriteLine($"iam-simulate {simulator.Report.Version} on Node.js {simulator.Report.Node}. Medians of {Rounds} rounds; a scenario is {Scenario.Size} requests, the figures are for one.");
        return Verdict.Print([.. comparisons.SelectMany(DecideLimits.Missed)]);
    }

    /// <summary>The engines take turns, so that what else the machine does slows both down alike.</summary>
    private static async Task<Comparison[]> MeasureAsync(SimulatorProcess simulator)
    {
        List<Dictionary<string, EngineFigures>> engine = [];
        List<double[]> decisionsPerSecond = [];
        for (int round = 0; round < Rounds; round++)
        {
            engine.Add(EngineMeasurement.RunRound());
            decisionsPerSecond.Add(await simulator.RunRoundAsync(RoundSeconds));
        }

        return
        [
            .. Scenario.All.Select((scenario, index) => new Comparison(
                scenario,
                EngineFigures.Of([.. engine.Select(round => round[scenario.Name])]),
                new(simulator.Report.Answers[index], Figure.Median(decisionsPerSecond.Select(round => round[index]))))),
        ];
    }

    private static Table TableOf(IEnumerable<Comparison> comparisons)
    {
        Table table = new Table().Border(TableBorder.Rounded)
            .AddColumn("scenario")
            .AddColumn(new TableColumn("engine"))
            .AddColumn(new TableColumn("decisions/s").RightAligned())
            .AddColumn(new TableColumn("ratio").RightAligned())
            .AddColumn(new TableColumn("bytes/decision").RightAligned());
        foreach (Comparison comparison in comparisons)
        {
            string name = comparison.Scenario.Name;
            EngineFigures engine = comparison.Engine;
            table.AddRow(name, "iam-simulate", Figure.Count(comparison.Simulator.DecisionsPerSecond), "1", "");
            table.AddRow("", "this one", Figure.Count(engine.DecisionsPerSecond), Figure.Count(comparison.DecideRatio), Figure.Count(engine.BytesPerDecision));
            table.AddRow("", "this one, explaining", Figure.Count(engine.ExplanationsPerSecond), Figure.Count(comparison.ExplainRatio), "");
        }

        return table;
    }
}
