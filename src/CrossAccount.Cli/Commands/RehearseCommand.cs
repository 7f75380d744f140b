using System.CommandLine;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Reports;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount rehearse</c>.</summary>
internal static class RehearseCommand
{
    private static readonly Argument<string> Stack = new("stack")
    {
        Description = "The stack to rehearse, as in `dev` for Pulumi.dev.yaml.",
    };

    private static readonly Option<string?> Accounts = new("--accounts")
    {
        Description = "The folder with exports of the accounts. The default is stacks/accounts/<stack> in the project.",
        HelpName = "folder",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print the report as JSON, and nothing else." };

    public static Command Create()
    {
        var command = new Command("rehearse", "Deploy a stack to embedded accounts, let everyone try, and compare with what is declared.")
        {
            Stack, Accounts, Json,
        };
        command.SetAction(result => RunAsync(result));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        PulumiProject project = ProjectOption.Find(arguments);
        StackConfiguration configuration = project.ReadStack(arguments.GetValue(Stack)!);
        string folder = arguments.GetValue(Accounts) ?? project.AccountsFolder(configuration);
        var plan = new RehearsalPlan(project, configuration, project.ReadSettings(configuration), folder);
        TextWriter output = arguments.InvocationConfiguration.Output;
        IRehearsalObserver observer = arguments.GetValue(Json) ? new JsonRehearsalReport(output) : new TextRehearsalReport(output);
        return (int)(await Rehearser.RunAsync(plan, observer)).ExitCode;
    }
}
