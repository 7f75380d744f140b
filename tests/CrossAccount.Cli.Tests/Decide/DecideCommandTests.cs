using System.Diagnostics;
using CrossAccount.Cli.Tests.Support;
using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>The verb: files, standard input, options and exit codes.</summary>
public sealed class DecideCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crossaccount-decide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task AllDecided_IsZero()
    {
        CommandRun run = await CommandRun.OfAsync("decide", Write(With(), With(("id", "\"2\""), ("identityPolicies", $"[{Deny}]"))));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Collection(
            run.Output.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith("""{"id":"1","decision":"Allowed",""", line, StringComparison.Ordinal),
            line => Assert.StartsWith("""{"id":"2","decision":"ExplicitlyDenied",""", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARequestThatIsNotValid_IsThree_AndAllAreAnswered()
    {
        CommandRun run = await CommandRun.OfAsync("decide", Write(With(("region", "\"x\"")), With()));

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Lenient_DecidesARequestWithMore()
    {
        CommandRun run = await CommandRun.OfAsync("decide", Write(With(("region", "\"x\""))), "--lenient");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Explain_AddsTheTrace(bool explain)
    {
        CommandRun run = await CommandRun.OfAsync([.. (string[])["decide", Write(With())], .. explain ? (string[])["--explain"] : []]);

        Assert.Equal(explain, run.Output.Contains("\"trace\":[{", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMissingFile_IsOne()
    {
        string file = Path.Combine(_folder.FullName, "none.jsonl");

        CommandRun run = await CommandRun.OfAsync("decide", file);

        Assert.Equal(
            (1, "", $"there is no file `{file}`: give one with a request on each line, or `-` for standard input\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public async Task StandardInput_IsAnsweredLineByLine(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "decide", .. file.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

        await process.StandardInput.WriteLineAsync(With());
        await process.StandardInput.FlushAsync();
        string? first = await process.StandardOutput.ReadLineAsync();
        await process.StandardInput.WriteLineAsync(With(("id", "\"é\""), ("action", "1")));
        process.StandardInput.Close();
        string rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.StartsWith("""{"id":"1","decision":"Allowed",""", first, StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"é","error":"line 2, """, rest, StringComparison.Ordinal);
        Assert.Equal(3, process.ExitCode);
    }

    private string Write(params string[] requests)
    {
        string file = Path.Combine(_folder.FullName, "requests.jsonl");
        File.WriteAllLines(file, requests);
        return file;
    }
}
