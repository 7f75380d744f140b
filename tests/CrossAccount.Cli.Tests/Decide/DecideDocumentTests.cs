using System.Text.RegularExpressions;
using CrossAccount.Cli.Decide.Requests;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.Iam.Evaluation;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>What <c>docs/decide.md</c> shows and lists is so.</summary>
public sealed partial class DecideDocumentTests
{
    private static readonly string Document = Repository.Read("docs/decide.md").ReplaceLineEndings("\n");

    [Fact]
    public async Task TheExample_PrintsWhatTheDocumentShows()
    {
        string[] blocks = [.. Block().Matches(Document).Select(match => match.Groups["lines"].Value)];
        Assert.Equal(2, blocks.Length);
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, blocks[0]);

            CommandRun run = await CommandRun.OfAsync("decide", file);

            Assert.Equal((0, blocks[1], ""), (run.ExitCode, run.Output, run.Error));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void TheTables_HaveEveryMemberAndLayer()
    {
        Assert.Equal(RequestMembers.Known, Row().Matches(Section("A request")).Select(match => match.Groups["name"].Value));
        Assert.Equal(["id", "decision", "layer", "statements", "reason", "trace", "error"], Row().Matches(Section("An answer")).Select(match => match.Groups["name"].Value));
        Assert.All(Enum.GetNames<DecisionLayer>(), layer => Assert.Contains($"`{layer}`", Section("An answer"), StringComparison.Ordinal));
    }

    private static string Section(string title) =>
        Document.Split("\n## ").Single(section => section.StartsWith($"{title}\n", StringComparison.Ordinal));

    [GeneratedRegex("^```jsonl\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
