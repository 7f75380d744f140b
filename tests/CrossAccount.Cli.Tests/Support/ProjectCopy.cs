using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>A copy of the shipped project files in a folder of its own, to change one thing and see what a rehearsal says.</summary>
internal sealed class ProjectCopy : IDisposable
{
    public ProjectCopy()
    {
        Folder = Directory.CreateTempSubdirectory("crossaccount-").FullName;
        foreach (string file in Directory.EnumerateFiles(Repository.Root, "Pulumi*.yaml").Concat(Directory.EnumerateFiles(Repository.Root, "access.*")))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "stacks", "accounts"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; }

    /// <summary>Replaces a text that must stand exactly once in a file.</summary>
    public ProjectCopy Replace(string file, string oldText, string newText)
    {
        string path = Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        int first = text.IndexOf(oldText, StringComparison.Ordinal);
        Assert.True(first >= 0 && text.IndexOf(oldText, first + 1, StringComparison.Ordinal) < 0, $"`{oldText}` must stand once in {file}");
        File.WriteAllText(path, text.Replace(oldText, newText, StringComparison.Ordinal));
        return this;
    }

    public ProjectCopy Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public Task<CommandRun> RehearseAsync(string stack, params string[] more) =>
        CommandRun.OfAsync(["rehearse", stack, "--project", Folder, .. more]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
