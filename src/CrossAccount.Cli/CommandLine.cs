using System.CommandLine;
using CrossAccount.Cli.Commands;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.Rehearsal;

namespace CrossAccount.Cli;

/// <summary>The command line: its verbs, and what its exit codes say.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration configuration)
    {
        configuration.EnableDefaultExceptionHandler = false;
        ParseResult result = Create().Parse(args);
        try
        {
            return await result.InvokeAsync(configuration);
        }
        catch (SettingsException exception)
        {
            await configuration.Error.WriteLineAsync(exception.Message);
            return (int)ExitCode.BadSettings;
        }
        catch (Exception exception) when (exception is RehearsalException or HandOverException)
        {
            await configuration.Error.WriteLineAsync(exception.Message);
            return (int)ExitCode.Failure;
        }
    }

    private static RootCommand Create() => new("Access across AWS accounts: who gets in, before anything is deployed.")
    {
        ProjectOption.Option,
        RehearseCommand.Create(),
        HandOverCommand.Create(),
        DecideCommand.Create(),
        WhoCanCommand.Create(),
        CanCommand.Create(),
    };
}
