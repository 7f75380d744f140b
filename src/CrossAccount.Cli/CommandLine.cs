using System.CommandLine;
using CrossAccount.Cli.Commands;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Serve;
using CrossAccount.Cli.Terminals;

namespace CrossAccount.Cli;

/// <summary>The command line: its verbs, and what its exit codes say.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration configuration, CancellationToken stop = default)
    {
        configuration.EnableDefaultExceptionHandler = false;
        configuration.Output = Terminal.Readable(configuration.Output);
        configuration.Error = Terminal.Readable(configuration.Error);
        ParseResult result = Create().Parse(args);
        try
        {
            return await result.InvokeAsync(configuration, stop);
        }
        catch (SettingsException exception)
        {
            await configuration.Error.WriteLineAsync(exception.Message);
            return (int)ExitCode.BadSettings;
        }
        catch (Exception exception) when (exception is RehearsalException or HandOverException or ServeException)
        {
            await configuration.Error.WriteLineAsync(exception.Message);
            return (int)ExitCode.Failure;
        }
    }

    private static RootCommand Create() => new("Access across AWS accounts: who gets in, before anything is deployed.")
    {
        ProjectOption.Option,
        RehearseCommand.Create(),
        PreviewCommand.Create(),
        DiffCommand.Create(),
        HandOverCommand.Create(),
        DecideCommand.Create(),
        WhoCanCommand.Create(),
        CanCommand.Create(),
        ServeCommand.Create(),
    };
}
