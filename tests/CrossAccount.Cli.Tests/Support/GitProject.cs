using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>A copy of the shipped project in a git repository of its own, committed on <c>main</c>.</summary>
internal sealed class GitProject : IDisposable
{
    private GitProject()
    {
    }

    public ProjectCopy Files { get; } = new();

    public string Folder => Files.Folder;

    public static async Task<GitProject> CreateAsync()
    {
        var project = new GitProject();
        await project.GitAsync("init", "--quiet", "--initial-branch=main");
        await project.CommitAsync("as shipped");
        return project;
    }

    /// <summary>Makes a branch of <c>main</c> with one change that is committed.</summary>
    public async Task BranchAsync(string name, Action<ProjectCopy> change)
    {
        await GitAsync("checkout", "--quiet", "-b", name, "main");
        change(Files);
        await CommitAsync(name);
    }

    public async Task CommitAsync(string message)
    {
        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", message);
    }

    public async Task<string> GitAsync(params string[] arguments)
    {
        ToolRun run = await Tool.RunAsync("git", ["-C", Folder, .. arguments], new Dictionary<string, string>());
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    public Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--project", Folder]);

    public void Dispose() => Files.Dispose();
}
