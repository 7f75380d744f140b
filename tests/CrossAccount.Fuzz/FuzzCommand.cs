using System.CommandLine;
using CrossAccount.Fuzz.Findings;
using CrossAccount.Fuzz.Running;
using CrossAccount.Fuzz.Targets;
using CrossAccount.Fuzz.Targets.Http;

namespace CrossAccount.Fuzz;

/// <summary>The command line of the program.</summary>
internal static class FuzzCommand
{
    private const int Found = 1;

    private static readonly Argument<int> Count = new("count")
    {
        Description = "How many inputs.",
        DefaultValueFactory = _ => 1_000_000,
    };

    private static readonly Argument<int> HttpCount = new("count")
    {
        Description = "How many requests.",
        DefaultValueFactory = _ => 200_000,
    };

    private static readonly Option<int?> Seed = new("--seed") { Description = "The seed of the first input; the others follow it. By default another one each time." };

    private static readonly Option<string?> Replay = new("--replay") { Description = "Run the input of a finding again, and nothing else." };

    private static readonly Option<string> Folder = new("--folder")
    {
        Description = "Where findings are saved.",
        DefaultValueFactory = _ => Path.Combine("artifacts", "fuzz"),
    };

    private static readonly Option<int> Limit = new("--limit") { Description = "Seconds that one input may take.", DefaultValueFactory = _ => 20 };

    public static RootCommand Create()
    {
        var command = new RootCommand("Throw random inputs at the parser and the decision engine.") { Count, Seed, Replay, Folder, Limit };
        command.SetAction(result => result.GetValue(Replay) is { } file ? Again(result, file) : Run(result, [new ParserTarget(), new EngineTarget()]));
        command.Subcommands.Add(CreateHttp());
        return command;
    }

    private static Command CreateHttp()
    {
        var command = new Command("http", "Throw hostile requests at the local endpoint.") { HttpCount, Seed, Replay, Folder, Limit };
        command.SetAction(result =>
        {
            using var target = new HttpTarget();
            return result.GetValue(Replay) is { } file ? Again(result, file) : Run(result, [target], HttpCount);
        });
        return command;
    }

    private static int Run(ParseResult arguments, FuzzTarget[] targets, Argument<int>? count = null)
    {
        var settings = new FuzzSettings
        {
            Count = arguments.GetValue(count ?? Count),
            Seed = arguments.GetValue(Seed) ?? Random.Shared.Next(),
            Limit = TimeSpan.FromSeconds(arguments.GetValue(Limit)),
        };
        var folder = new FindingFolder(arguments.GetRequiredValue(Folder));
        var run = new FuzzRun(settings, targets, folder, arguments.InvocationConfiguration.Output)
        {
            // The thread that hangs cannot be ended; only the whole program can.
            OnHang = () => Environment.Exit(Found),
        };
        return run.Run() ? 0 : Found;
    }

    private static int Again(ParseResult arguments, string file)
    {
        TextWriter output = arguments.InvocationConfiguration.Output;
        if (FindingFolder.Read(file, out string error) is not { } finding)
        {
            arguments.InvocationConfiguration.Error.WriteLine(error);
            return Found;
        }

        using var http = finding.Target == HttpTarget.TargetName ? new HttpTarget() : null;
        FuzzTarget target = http ?? (finding.Target == ParserTarget.TargetName ? new ParserTarget() : (FuzzTarget)new EngineTarget());
        string? problem = target.FindProblem(finding.Seed, finding.Input);
        output.WriteLine(problem is null ? $"`{file}` is mended: nothing is wrong with its input any more" : $"`{file}`: {problem}");
        return problem is null ? 0 : Found;
    }
}
