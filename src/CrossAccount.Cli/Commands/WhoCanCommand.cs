using System.CommandLine;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.WhoCan;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount who-can</c>.</summary>
internal static class WhoCanCommand
{
    private static readonly Argument<string> Action = new("action")
    {
        Description = "What they can do: `assume`, or an action such as `s3:GetObject`.",
    };

    private static readonly Argument<string> Resource = new("resource")
    {
        Description = "The ARN of the role, or of another resource; `*` for actions that have none.",
    };

    public static Command Create()
    {
        var command = new Command("who-can", "Say who in the accounts can assume a role, or do something else, and by which statements.") { Action, Resource };
        EstateOptions.AddTo(command);
        command.SetAction(result => RunAsync(result));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        string action = arguments.GetValue(Action)!;
        string resource = arguments.GetValue(Resource)!;
        int depth = EstateOptions.DepthOf(arguments);
        bool assumes = EstateOptions.Assumes(action);
        LoadedEstate loaded = await EstateOptions.LoadAsync(arguments);
        WhoCanAnswer answer = assumes
            ? WhoCanAnswer.ToAssume(loaded, EstateNames.Role(loaded.Estate, resource), depth)
            : WhoCanAnswer.ToDo(loaded, action, EstateOptions.ResourceOf(arguments, loaded, resource));
        TextWriter output = arguments.InvocationConfiguration.Output;
        if (EstateOptions.IsJson(arguments))
        {
            JsonWhoCanReport.Print(output, answer);
        }
        else
        {
            new TextWhoCanReport(output).Print(answer);
        }

        return (int)ExitCode.Ok;
    }
}
