using CrossAccount.Benchmarks.Serve.Delegations;
using CrossAccount.Benchmarks.Serve.Load;
using CrossAccount.Benchmarks.Serve.Servers;
using Spectre.Console;

namespace CrossAccount.Benchmarks.Serve;

/// <summary><c>bench serve</c>: our endpoint and moto's, the same client and calls, ours with enforcement on.</summary>
internal static class ServeRun
{
    private const double MebiByte = 1024 * 1024;

    public static async Task<int> RunAsync()
    {
        AnsiConsole.WriteLine(Machine.Description);
        ServeFigures own = await ServerMeasurement.OfAsync(await OwnServer.StartAsync(), mostRequests: 60_000);
        ServeFigures moto = await ServerMeasurement.OfAsync(await MotoServer.StartAsync(), mostRequests: 6000);
        AnsiConsole.Write(TableOf(own, moto));
        AnsiConsole.WriteLine($"Closed loop, 1 KiB objects, requests made and signed beforehand, at most {ServerMeasurement.AtMost.TotalSeconds} s each. crossaccount serve checks signatures and decides every call; moto_server does neither.");
        AnsiConsole.Write(ProcessTableOf(own, moto));
        AnsiConsole.Write(await DelegationRun.MeasureAsync());
        return Verdict.Print([.. ServeLimits.Missed(own, moto)]);
    }

    private static Table TableOf(ServeFigures own, ServeFigures moto)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("call", "connections", "requests/s", "p50 ms", "p99 ms", $"{moto.Server}", "p50 ms", "p99 ms", "failed", "times");
        foreach (((string call, int connections), LoadFigures ours) in own.Calls)
        {
            LoadFigures theirs = moto.Calls[(call, connections)];
            table.AddRow(
                call, Figure.Count(connections),
                Figure.Count(ours.RequestsPerSecond), Milliseconds(ours.Median), Milliseconds(ours.Percentile99),
                Figure.Count(theirs.RequestsPerSecond), Milliseconds(theirs.Median), Milliseconds(theirs.Percentile99), Figure.Count(theirs.Failed),
                Figure.Decimal(ours.RequestsPerSecond / theirs.RequestsPerSecond));
        }

        return table;
    }

    private static Table ProcessTableOf(ServeFigures own, ServeFigures moto)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("server", "first answer after s", "roles", "memory MiB with them", "at the end");
        foreach (ServeFigures figures in (ServeFigures[])[own, moto])
        {
            table.AddRow(figures.Server, Figure.Decimal(figures.StartUp.TotalSeconds), Figure.Count(figures.Roles), Figure.Count(figures.Memory / MebiByte), Figure.Count(figures.MemoryAtTheEnd / MebiByte));
        }

        return table;
    }

    private static string Milliseconds(TimeSpan time) => Figure.Decimal(time.TotalMilliseconds);
}
