using System.CommandLine;
using CrossAccount.Benchmarks.Decide;
using CrossAccount.Benchmarks.Estates;
using CrossAccount.Benchmarks.Org;
using CrossAccount.Benchmarks.Serve;
using Spectre.Console;

namespace CrossAccount.Benchmarks;

/// <summary>The benchmarks behind <c>./build.sh bench</c>. The exit code is 1 when a limit is missed or a benchmark cannot run.</summary>
internal static class BenchCommand
{
    /// <summary>Wide enough for the tables, also where the output is no terminal.</summary>
    private const int Width = 130;

    private static readonly Command Decide = new("decide", "Decisions in a second, compared with iam-simulate's.");
    private static readonly Command Org = new("org", "Ten million decisions of an organization.");
    private static readonly Command Estate = new("estate", "A large export of an account, read and asked who can assume a role.");

    private static readonly Command Serve = new("serve", "The local endpoint, compared with moto's.");

    public static async Task<int> RunAsync(string[] args)
    {
        Decide.SetAction((_, _) => DecideRun.RunAsync());
        Org.SetAction(_ => OrgRun.Run());
        Estate.SetAction(_ => EstateRun.Run());
        Serve.SetAction((_, _) => ServeRun.RunAsync());
        AnsiConsole.Profile.Width = Width;
        try
        {
            return await new RootCommand("Measures the decision engine and the local endpoint.") { Decide, Org, Estate, Serve }
                .Parse(args)
                .InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (BenchmarkException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
