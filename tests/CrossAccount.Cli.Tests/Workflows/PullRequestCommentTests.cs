using CrossAccount.Cli.Tests.Doors;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary><c>eng/pull-request-comment.sh</c>, with a command line of GitHub that writes down what it is asked.</summary>
public sealed class PullRequestCommentTests : IDisposable
{
    private const string Gh = """
        #!/usr/bin/env bash
        printf '%s\n' "$*" >>"$LOG"
        for argument in "$@"; do case "$argument" in body=@*) cat "${argument#body=@}" >>"$LOG" ;; esac; done
        case "$*" in *--paginate*) printf '%s' "$COMMENTS" ;; esac
        """;

    private const string Question =
        "api repos/example/app/issues/7/comments --paginate --jq .[] | select(.user.type == \"Bot\" and (.body | startswith(\"<!-- crossaccount preview dev -->\"))) | .id\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("crossaccount-").FullName;

    [UnixFact]
    public async Task WithoutAComment_OneIsMade() => Assert.Equal(
        Question + "api --silent --method POST repos/example/app/issues/7/comments --field body=@BODY\n<!-- crossaccount preview dev -->\nNobody gains access.\n",
        await CommentAsync(""));

    [UnixFact]
    public async Task WithComments_TheFirstIsReplaced() => Assert.Equal(
        Question + "api --silent --method PATCH repos/example/app/issues/comments/41 --field body=@BODY\n<!-- crossaccount preview dev -->\nNobody gains access.\n",
        await CommentAsync("41\n42\n"));

    [UnixFact]
    public async Task WithoutItsFirstLine_NothingIsAsked()
    {
        string markdown = await WriteAsync("Nobody gains access.\n");

        ToolRun run = await Tool.RunAsync(Script, ["7", markdown], Environment(""));

        Assert.Equal(
            (1, $"the first line of `{markdown}` must be an HTML comment that names what the comment is about, as in `<!-- crossaccount preview dev -->`\n"),
            (run.ExitCode, run.Error));
        Assert.False(File.Exists(Path.Combine(_folder, "log")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Script => Path.Combine(Repository.Root, "eng", "pull-request-comment.sh");

    private async Task<string> CommentAsync(string comments)
    {
        string gh = Path.Combine(_folder, "gh");
        await File.WriteAllTextAsync(gh, Gh);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(gh, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        string markdown = await WriteAsync("<!-- crossaccount preview dev -->\nNobody gains access.\n");

        ToolRun run = await Tool.RunAsync(Script, ["7", markdown], Environment(comments));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        string log = await File.ReadAllTextAsync(Path.Combine(_folder, "log"));
        return System.Text.RegularExpressions.Regex.Replace(log, @"body=@\S+", "body=@BODY");
    }

    private async Task<string> WriteAsync(string text)
    {
        string markdown = Path.Combine(_folder, "preview.md");
        await File.WriteAllTextAsync(markdown, text);
        return markdown;
    }

    private Dictionary<string, string> Environment(string comments) => new()
    {
        ["PATH"] = $"{_folder}{Path.PathSeparator}{System.Environment.GetEnvironmentVariable("PATH")}",
        ["GH_REPO"] = "example/app",
        ["COMMENTS"] = comments,
        ["LOG"] = Path.Combine(_folder, "log"),
    };
}
