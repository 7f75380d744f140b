using CrossAccount.Benchmarks.Serve.Servers;
using CrossAccount.TestSupport.Terraform;
using Spectre.Console;

namespace CrossAccount.Benchmarks.Serve.Delegations;

/// <summary>Terraform applies, plans and destroys the delegations against both servers.</summary>
internal static class DelegationRun
{
    /// <exception cref="BenchmarkException">Terraform is missing, or fails.</exception>
    public static async Task<Table> MeasureAsync()
    {
        if (!TerraformPlugins.TryFind(out _, out string reason))
        {
            throw new BenchmarkException($"Terraform is needed to apply the delegations, but {reason}");
        }

        return TableOf([await MeasureAsync(await OwnServer.StartAsync()), await MeasureAsync(await MotoServer.StartAsync())]);
    }

    private static async Task<DelegationFigures> MeasureAsync(IServer server)
    {
        await using IServer stopped = server;
        using var terraform = new TerraformFolder();
        terraform.Add("main.tf", DelegationConfiguration.Of(server));
        return new(
            server.Name,
            Run(terraform, "apply", "-auto-approve", "-input=false"),
            Run(terraform, "plan", "-detailed-exitcode", "-input=false"),
            Run(terraform, "destroy", "-auto-approve", "-input=false"));
    }

    private static TimeSpan Run(TerraformFolder terraform, params string[] arguments)
    {
        TerraformRun run = terraform.Run([.. arguments, "-no-color"]);
        return run.ExitCode == 0 ? run.Elapsed : throw new BenchmarkException($"`terraform {arguments[0]}` failed: {run.Text}");
    }

    private static Table TableOf(IEnumerable<DelegationFigures> all)
    {
        Table table = new Table().Border(TableBorder.Rounded)
            .AddColumns($"Terraform, {DelegationConfiguration.Count} delegations", "apply s", "plan again s", "destroy s");
        foreach (DelegationFigures figures in all)
        {
            table.AddRow(figures.Server, Seconds(figures.Apply), Seconds(figures.Plan), Seconds(figures.Destroy));
        }

        return table;
    }

    private static string Seconds(TimeSpan time) => Figure.Decimal(time.TotalSeconds);
}
