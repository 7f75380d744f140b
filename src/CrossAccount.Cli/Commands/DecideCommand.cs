using System.CommandLine;
using System.Text;
using CrossAccount.Cli.Decide;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount decide</c>.</summary>
internal static class DecideCommand
{
    private const string StandardInput = "-";

    private static readonly Argument<string?> InputFile = new("file")
    {
        Description = "The file with one request in JSON on each line. Without one, or with `-`, they are read from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Lenient = new("--lenient") { Description = "Ignore members of requests that are not known." };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Add `trace`: every statement that has a say, and why it matches or not.",
    };

    public static Command Create()
    {
        var command = new Command("decide", "Decide requests in bulk: JSON lines in, JSON lines out in the same order.")
        {
            InputFile, Lenient, Explain,
        };
        command.SetAction((result, cancellation) => RunAsync(result, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        string file = arguments.GetValue(InputFile) ?? StandardInput;
        if (file != StandardInput && !File.Exists(file))
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync(
                $"there is no file `{file}`: give one with a request on each line, or `-` for standard input");
            return (int)ExitCode.Failure;
        }

        try
        {
            await using Stream input = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            var run = new DecideRun(new Decider(arguments.GetValue(Lenient), arguments.GetValue(Explain)));
            bool allDecided = await run.RunAsync(input, Writer(arguments.InvocationConfiguration.Output), cancellation);
            return (int)(allDecided ? ExitCode.Ok : ExitCode.BadSettings);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync("cancelled: the requests that have no answer were not decided");
            return (int)ExitCode.Failure;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string source = file == StandardInput ? "standard input" : $"`{file}`";
            await arguments.InvocationConfiguration.Error.WriteLineAsync(
                $"the requests of {source} could not be read, or their answers not be written: {exception.Message.TrimEnd('.')}");
            return (int)ExitCode.Failure;
        }
    }

    /// <summary>The console gets bytes, because its own encoding may not be UTF-8.</summary>
    private static Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> Writer(TextWriter output)
    {
        if (!ReferenceEquals(output, Console.Out))
        {
            return async (bytes, cancellation) => await output.WriteAsync(Encoding.UTF8.GetString(bytes.Span).AsMemory(), cancellation);
        }

        Stream stream = Console.OpenStandardOutput();
        return stream.WriteAsync;
    }
}
