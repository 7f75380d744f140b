using System.Text.RegularExpressions;
using CrossAccount.TestSupport;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>The pipelines of <c>docs/workflows.md</c> are YAML, and run commands that exist.</summary>
public sealed partial class OtherPipelinesTests
{
    public static TheoryData<int, string> Pipelines => new() { { 0, "stages" }, { 1, "stages" }, { 2, "jobs" } };

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void Pipeline_IsRead_AndRunsWhatIsThere(int index, string key)
    {
        string text = Assert.IsType<string>(Texts[index]);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));

        Assert.IsType<YamlSequenceNode>(((YamlMappingNode)Assert.Single(stream.Documents).RootNode).Children[key]);
        Assert.All(CommandLines.Of(text), CommandLines.AssertExists);
    }

    [Fact]
    public void Pipelines_CheckWhoGetsIn_BeforeAndAfter()
    {
        Assert.Equal(3, Texts.Length);
        Assert.Equal(3, Regex.Count(Texts[0], @"\./crossaccount preview .* --check"));
        Assert.Equal(3, Regex.Count(Texts[1], @"\./crossaccount preview .* --check"));
    }

    private static string[] Texts => [.. Fence().Matches(Repository.Read("docs/workflows.md")).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"^```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
