using System.CommandLine;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.WhoCan;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount can</c>.</summary>
internal static class CanCommand
{
    private static readonly Argument<string> Principal = new("principal") { Description = "The ARN of a user or role." };

    private static readonly Argument<string> Action = new("action")
    {
        Description = "What is asked: `assume`, or an action such as `s3:GetObject`.",
    };

    private static readonly Argument<string?> Resource = new("resource")
    {
        Description = "The ARN of the role, or of another resource. Without one, `assume` lists all roles that the principal reaches.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var command = new Command("can", "Say whether a principal can do something and why, or which roles it can assume.") { Principal, Action, Resource };
        EstateOptions.AddTo(command);
        command.SetAction(result => RunAsync(result));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        string action = arguments.GetValue(Action)!;
        string? resource = arguments.GetValue(Resource);
        int depth = EstateOptions.DepthOf(arguments);
        bool assumes = EstateOptions.Assumes(action);
        if (resource is null && !assumes)
        {
            throw new SettingsException($"`{action}` needs a resource: give its ARN, or `*` for an action that has none");
        }

        LoadedEstate loaded = await EstateOptions.LoadAsync(arguments);
        Arn principal = EstateNames.Principal(loaded.Estate, arguments.GetValue(Principal)!);
        if (resource is null)
        {
            Print(arguments, ReachAnswer.Of(loaded, principal, depth));
        }
        else
        {
            Print(arguments, assumes
                ? CanAnswer.ToAssume(loaded, principal, EstateNames.Role(loaded.Estate, resource), depth)
                : CanAnswer.ToDo(loaded, principal, action, EstateOptions.ResourceOf(arguments, loaded, resource)));
        }

        return (int)ExitCode.Ok;
    }

    private static void Print(ParseResult arguments, ReachAnswer answer)
    {
        TextWriter output = arguments.InvocationConfiguration.Output;
        if (EstateOptions.IsJson(arguments))
        {
            JsonCanReport.Print(output, answer);
        }
        else
        {
            new TextCanReport(output).Print(answer);
        }
    }

    private static void Print(ParseResult arguments, CanAnswer answer)
    {
        TextWriter output = arguments.InvocationConfiguration.Output;
        if (EstateOptions.IsJson(arguments))
        {
            JsonCanReport.Print(output, answer);
        }
        else
        {
            new TextCanReport(output).Print(answer);
        }
    }
}
