using System.Text.Json;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Diff;

/// <summary>One stack beside another.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class StackDifferenceTests
{
    [Theory]
    [InlineData("diff-dev-prod.txt", "text")]
    [InlineData("diff-dev-prod.md", "markdown")]
    public async Task Diff_PrintsWhatIsExpected(string expected, string format)
    {
        CommandRun run = await CommandRun.OfAsync("diff", "dev", "prod", "--format", format, "--project", Repository.Root);

        Assert.Equal((2, ""), (run.ExitCode, run.Error));
        Expectation.Matches(expected, run.Output);
    }

    [Fact]
    public async Task SameDelegations_InOtherAccountsWithAnotherName_DoNotDiffer()
    {
        using var project = new ProjectCopy();
        string Renamed(string file) => File.ReadAllText(Path.Combine(project.Folder, file))
            .Replace("999999999999", "333333333333", StringComparison.Ordinal).Replace("111111111111", "444444444444", StringComparison.Ordinal);
        string[] exports = ["999999999999.json", "111111111111.json"];
        Directory.CreateDirectory(Path.Combine(project.Folder, "stacks/accounts/stage"));
        foreach (string export in exports)
        {
            project.Write($"stacks/accounts/stage/{export.Replace("999999999999", "333333333333", StringComparison.Ordinal).Replace("111111111111", "444444444444", StringComparison.Ordinal)}", Renamed($"stacks/accounts/dev/{export}"));
        }

        project.Write("Pulumi.stage.yaml", Renamed("Pulumi.dev.yaml").Replace("name: UpdateData", "name: UpdateDataOfStage", StringComparison.Ordinal));

        CommandRun run = await CommandRun.OfAsync("diff", "dev", "stage", "--project", project.Folder);

        Assert.Equal((0, "Access from stack dev to stack stage\nNothing changed: every decision is as before.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task DeclaredDifferences_AreAcceptedUntilTheirLastDay()
    {
        using ProjectCopy project = new ProjectCopy().Replace("Pulumi.prod.yaml", "  crossaccount:delegations:\n", """
              crossaccount:acceptedDifferences:
                - { with: dev, delegation: inspect-data, reason: only prod is audited }
                - { with: dev, kinds: [lost], about: [access], reason: prod has groups }
                - { with: dev, kinds: new, until: "2026-01-31", reason: was meant once }
                - { with: dev, about: [setting], reason: never needed }
                - { with: stage, reason: of another stack }
              crossaccount:delegations:

            """);

        CommandRun run = await CommandRun.OfAsync("diff", "dev", "prod", "--format", "json", "--project", project.Folder);

        JsonElement review = JsonDocument.Parse(run.Output).RootElement.GetProperty("reviews")[0];
        JsonElement[] changes = [.. review.GetProperty("changes").EnumerateArray()];
        Assert.Equal(2, run.ExitCode);
        JsonElement open = Assert.Single(changes, change => change.GetProperty("reason").ValueKind == JsonValueKind.Null);
        Assert.StartsWith("user/David of 111111111111 gains `sts:AssumeRole` on role/UpdateData", open.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Equal(["only prod is audited", "prod has groups"], changes.Except([open]).Select(change => change.GetProperty("reason").GetString()).Distinct());
        Assert.Equal(["crossaccount:acceptedDifferences[3]: no difference with dev needs it"], review.GetProperty("notes").EnumerateArray().Select(note => note.GetString()));
    }

    [Theory]
    [InlineData("dev", "there is nothing to compare: give two stacks, as in `diff dev prod`, or `--base` with a git revision")]
    [InlineData("dev dev", "there is nothing to compare: give two stacks, as in `diff dev prod`, or `--base` with a git revision")]
    [InlineData("dev prod --format xml", "there is no format `xml`: give one of `text`, `markdown`, `json`")]
    [InlineData("dev nope", "there is no stack `nope`, because there is no file `Pulumi.nope.yaml`: the stacks are `dev`, `local`, `prod`")]
    public async Task Diff_BadInput_SaysHowToMendIt(string arguments, string expected)
    {
        CommandRun run = await CommandRun.OfAsync(["diff", .. arguments.Split(' '), "--project", Repository.Root]);

        Assert.Equal((3, "", expected + "\n"), (run.ExitCode, run.Output, run.Error));
    }
}
