using System.Text;
using CrossAccount.Cli.Terminals;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Terminals;

/// <summary>What a terminal shows, and a log.</summary>
public sealed class TerminalTests
{
    private const string Colour = "\u001b[38;5;";
    private const string Reading = "reading what is in account 999999999999";

    private static readonly string[] Preview = ["preview", "dev", "--project", Repository.Root];

    [PseudoTerminalFact]
    public async Task ATerminal_HasColoursFramesAndProgress()
    {
        ToolRun run = await PseudoTerminal.RunAsync(new() { ["TERM"] = "xterm-256color", ["LC_ALL"] = "C.UTF-8", ["NO_COLOR"] = "" }, Preview);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Reading, run.Output, StringComparison.Ordinal);
        Assert.Contains(Colour, run.Output, StringComparison.Ordinal);
        Assert.Contains("╭──", run.Output, StringComparison.Ordinal);
    }

    [PseudoTerminalFact]
    public async Task NoColor_IsHonoured()
    {
        ToolRun run = await PseudoTerminal.RunAsync(new() { ["TERM"] = "xterm-256color", ["LC_ALL"] = "C.UTF-8", ["NO_COLOR"] = "1" }, Preview);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(Colour, run.Output, StringComparison.Ordinal);
        Assert.Contains("╭──", run.Output, StringComparison.Ordinal);
    }

    [PseudoTerminalFact]
    public async Task ADumbTerminal_GetsPlainAsciiWithoutProgress()
    {
        ToolRun run = await PseudoTerminal.RunAsync(new() { ["TERM"] = "dumb", ["LC_ALL"] = "C.UTF-8" }, Preview);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain(Reading, run.Output, StringComparison.Ordinal);
        Assert.True(Ascii.IsValid(run.Output));
        Assert.Contains("+---", run.Output, StringComparison.Ordinal);
        Assert.Contains("| v | user/David", run.Output, StringComparison.Ordinal);
    }

    [PseudoTerminalFact]
    public async Task ATerminalOfAnotherEncoding_GetsAscii()
    {
        ToolRun run = await PseudoTerminal.RunAsync(new() { ["TERM"] = "xterm", ["LC_ALL"] = "en_US.ISO-8859-1" }, Preview);

        Assert.Equal(0, run.ExitCode);
        Assert.True(Ascii.IsValid(run.Output));
        Assert.Contains(Colour, run.Output, StringComparison.Ordinal);
        Assert.Contains("+---", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALog_HasNoColoursAndNoProgress()
    {
        ToolRun run = await Tool.RunAsync(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "CrossAccount.Cli.dll"), .. Preview], new Dictionary<string, string> { ["TERM"] = "xterm-256color" });

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("╭──", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("╭─┬─╮│✓ a → b…│╰─┴─╯", "+-+-+|v a > b.|+-+-+")]
    [InlineData("plain", "plain")]
    [InlineData("é", "?")]
    public void AsciiWriter_WritesWhatEveryTerminalShows(string text, string expected)
    {
        using var written = new StringWriter();
        using var writer = new AsciiWriter(written);

        writer.Write(text);
        writer.Write(text.ToCharArray());

        Assert.Equal(expected + expected, written.ToString());
    }

    [Fact]
    public void WatchedStream_SaysEachHundredthOnce()
    {
        var said = new List<string>();
        using var stream = new WatchedStream(new MemoryStream(new byte[200]), "big.json", new Remembered(said));

        Assert.Equal(200, stream.ReadAtLeast(new byte[200], 200));
        using var slow = new WatchedStream(new MemoryStream(new byte[200]), "slow.json", new Remembered(said));
        while (slow.ReadByte() >= 0)
        {
        }

        Assert.Equal("reading big.json, 100 %", said[0]);
        Assert.Equal(102, said.Count);
        Assert.Equal(said.Distinct(), said);
    }

    private sealed class Remembered(List<string> said) : IProgress<string>
    {
        public void Report(string value) => said.Add(value);
    }
}
