using System.Collections.Immutable;
using System.CommandLine;
using CrossAccount.Cli.Changes;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Git;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.Terminals;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount diff</c>.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string[]> Stacks = new("stacks")
    {
        Description = "Two stacks to compare; with --base those to compare with themselves, by default all.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Base = new("--base")
    {
        Description = "A git revision, as in origin/main: its settings and exports are compared with those that are here, by the present program.",
        HelpName = "revision",
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = $"The form of what is printed: {string.Join(", ", DiffFormat.All.Select(format => format.Name))}. The default is text.",
        HelpName = "format",
        DefaultValueFactory = _ => DiffFormat.All[0].Name,
    };

    private static readonly Option<string?> OutputFile = new("--output") { Description = "A file to write instead of printing.", HelpName = "file" };

    public static Command Create()
    {
        var command = new Command("diff", "Say who gets in, in one stack and not in another, or here and not in a revision.") { Stacks, Base, Format, OutputFile };
        EstateOptions.AddDepthTo(command);
        command.SetAction(result => RunAsync(result));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        int depth = EstateOptions.DepthOf(arguments);
        var format = DiffFormat.Named(arguments.GetValue(Format)!);
        ImmutableArray<AccessReview> reviews = await WorkStatus.RunAsync(arguments.InvocationConfiguration.Error, status => ReviewsAsync(arguments, depth, status));
        if (arguments.GetValue(OutputFile) is { } file)
        {
            OutputFiles.Write(file, output => format.Write(output, reviews));
        }
        else
        {
            format.Write(arguments.InvocationConfiguration.Output, reviews);
        }

        return (int)(reviews.Any(review => review.Open.Any()) ? ExitCode.NotAsDeclared : ExitCode.Ok);
    }

    private static async Task<ImmutableArray<AccessReview>> ReviewsAsync(ParseResult arguments, int depth, WorkStatus status)
    {
        string[] stacks = arguments.GetValue(Stacks)!;
        PulumiProject project = ProjectOption.Find(arguments);
        if (arguments.GetValue(Base) is { } name)
        {
            using var revision = GitRevision.Read(project.Folder, name);
            return await BaseDifference.OfAsync(project, revision, stacks, depth, status);
        }

        return stacks is [var first, var second] && first != second
            ? [await StackDifference.OfAsync(project, first, second, DateOnly.FromDateTime(DateTime.UtcNow), depth, status)]
            : throw new SettingsException("there is nothing to compare: give two stacks, as in `diff dev prod`, or `--base` with a git revision");
    }
}
