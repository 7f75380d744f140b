using System.Text.RegularExpressions;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary>The commands and the output that the pages of the samples show are real.</summary>
[Collection(RehearsalCollection.Name)]
public sealed partial class SampleStackTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "docs", "samples")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Rehearsal_SaysWhatThePageSays(string sample)
    {
        string page = SampleReadme.Of(sample);
        Match commands = Commands().Match(page);
        Assert.Equal((sample, sample, sample), (commands.Groups["folder"].Value, commands.Groups["file"].Value, commands.Groups["stack"].Value));
        using var copy = new ProjectCopy();
        copy.Write($"Pulumi.{sample}.yaml", Repository.Read($"docs/samples/{sample}/Pulumi.{sample}.yaml"));

        CommandRun run = await copy.RehearseAsync(sample, "--accounts", Path.Combine(Repository.Root, commands.Groups["accounts"].Value));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string end = run.Output[run.Output.IndexOf("\nCleaned up", StringComparison.Ordinal)..].Trim();
        Assert.Contains($"```text\n{end}\n```", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Page_IsLinked_AndNamesItsFiles(string sample)
    {
        string program = Path.GetFileName(Assert.Single(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "samples", sample), "*.cs")));

        Assert.Contains($"[`{program}`]({program})", SampleReadme.Of(sample), StringComparison.Ordinal);
        Assert.Contains($"(Pulumi.{sample}.yaml)", SampleReadme.Of(sample), StringComparison.Ordinal);
        Assert.Contains($"(samples/{sample}/README.md)", Repository.Read("docs/features.md"), StringComparison.Ordinal);
        Assert.Contains($"({sample}/README.md)", Repository.Read("docs/samples/README.md"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^cp docs/samples/(?<folder>[a-z-]+)/Pulumi\.(?<file>[a-z-]+)\.yaml \.\n\./crossaccount rehearse (?<stack>[a-z-]+) --accounts (?<accounts>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
