using System.Text.RegularExpressions;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>The workflows are safe to run for anyone's pull request, and name only what is there.</summary>
public sealed partial class WorkflowTests
{
    private const string Good = """
        on: pull_request
        permissions: { contents: read }
        jobs:
          test:
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                with: { persist-credentials: false }
              - run: ./build.sh test
        """;

    private static readonly WorkflowFile[] Files = [.. WorkflowFile.All, .. WorkflowFile.Actions];

    [Fact]
    public void Workflows_AreThese() => Assert.Equal(
        [".github/workflows/ci.yml", ".github/workflows/deploy.yml", ".github/workflows/preview.yml", ".github/workflows/up.yml", ".github/actions/stack-access/action.yml"],
        Files.Select(file => file.Path));

    [Fact]
    public void Workflows_KeepTheRules() =>
        Assert.Empty(Files.SelectMany(file => WorkflowRules.Problems(file).Select(problem => $"{file.Path}: {problem}")));

    [Fact]
    public void Jobs_MayDoThisAndNoMore() => Assert.Equal(
        [
            "ci test: contents: read",
            "deploy dev: contents: read, id-token: write",
            "deploy prod: contents: read, id-token: write",
            "preview access: contents: read",
            "preview report: actions: read, contents: read, pull-requests: write, security-events: write",
            "preview pulumi: contents: read, id-token: write, pull-requests: write",
            "up up: contents: read, id-token: write",
        ],
        WorkflowFile.All.SelectMany(file => file.Jobs).Select(job =>
            $"{Path.GetFileNameWithoutExtension(job.File.Path)} {job.Name}: {string.Join(", ", job.Permissions)}"));

    [Fact]
    public void Pins_OfOneAction_AreTheSame() => Assert.All(
        Files.SelectMany(file => Pin().Matches(file.Text)).GroupBy(match => match.Groups["action"].Value),
        pins => Assert.Single(pins.Select(pin => pin.Groups["pin"].Value).Distinct()));

    [Fact]
    public void Commands_AreThere()
    {
        string[] commands = [.. Files.SelectMany(file => file.Steps).Select(step => WorkflowFile.TextOf(step, "run") ?? "").SelectMany(CommandLines.Of)];

        Assert.Equal(
            [
                "./build.sh test",
                "./crossaccount preview \"$STACK\" --check --output preview/preview.md --output preview/preview.sarif --output preview/preview.html",
                "eng/pull-request-comment.sh",
                "./crossaccount preview \"$STACK\" --check",
            ],
            commands);
        Assert.All(commands, CommandLines.AssertExists);
    }

    [Fact]
    public void LocalActionsAndWorkflows_AreThere()
    {
        string[] local = [.. Files.SelectMany(file => Local().Matches(file.Text)).Select(match => match.Groups["path"].Value).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal([".github/actions/stack-access", ".github/workflows/up.yml"], local);
        Assert.All(local, path => Assert.Contains(Files, file => file.Path == path || file.Path == $"{path}/action.yml"));
    }

    [Theory]
    [InlineData("on: pull_request", "on: pull_request_target", "`pull_request_target` runs with the rights of main for anyone's pull request")]
    [InlineData("permissions: { contents: read }", "", "the workflow has no `permissions`, so its token may do whatever the repository's settings say")]
    [InlineData("contents: read", "id-token: write", "job `test` may write, and is not kept from forks")]
    [InlineData("run: ./build.sh test", "run: ./build.sh test ${{ github.head_ref }}", "`./build.sh test ${{ github.head_ref }}` has an expression, which is put into the script before it is read: give it by `env`")]
    [InlineData("run: ./build.sh test", "env: { TOKEN: \"${{ secrets.TOKEN }}\" }", "a secret is used, but these workflows need none")]
    [InlineData("3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "v7", "`actions/checkout@v7` is not pinned to a commit, with its version as a comment")]
    [InlineData("persist-credentials: false", "fetch-depth: 0", "the checkout leaves its token behind")]
    [InlineData("timeout-minutes: 5", "env: {}", "job `test` has no `timeout-minutes`")]
    public void Rules_SayWhatIsWrong(string old, string changed, string problem)
    {
        Assert.Empty(WorkflowRules.Problems(new("good.yml", Good)));

        Assert.Contains(problem, WorkflowRules.Problems(new("bad.yml", Good.Replace(old, changed, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"uses: (?<action>[\w-]+/[\w./-]+)@(?<pin>.*)$", RegexOptions.Multiline)]
    private static partial Regex Pin();

    [GeneratedRegex(@"uses: \./(?<path>\S+)")]
    private static partial Regex Local();
}
