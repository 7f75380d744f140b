using System.Diagnostics;
using System.Text;
using CrossAccount.Cli.Configuration;

namespace CrossAccount.Cli.Git;

/// <summary>A project's files as a revision of its repository has them, written to a folder of their own. The work tree is not touched.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly string _project;
    private readonly string _commit;

    private GitRevision(string project, string name, string commit)
    {
        _project = project;
        _commit = commit;
        Name = name;
        Folder = Directory.CreateTempSubdirectory("crossaccount-base-").FullName;
    }

    /// <summary>The revision as it was given.</summary>
    public string Name { get; }

    /// <summary>The folder with the files.</summary>
    public string Folder { get; }

    /// <summary>Reads the project's files, those of its stacks, and the exports of its accounts.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="name">A revision, as in <c>origin/main</c>.</param>
    /// <exception cref="SettingsException">Git is not there, the folder is in no repository, or has no such revision.</exception>
    public static GitRevision Read(string project, string name)
    {
        (int code, byte[] output, _) = Run(project, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}");
        if (code != 0)
        {
            throw new SettingsException($"there is no revision `{name}` in a git repository of `{project}`: give a branch, a tag or a commit, and fetch it first where the checkout is a shallow one");
        }

        var revision = new GitRevision(project, name, Encoding.UTF8.GetString(output).Trim());
        try
        {
            revision.WriteFiles();
            return revision;
        }
        catch
        {
            revision.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteFiles()
    {
        string[] files =
        [
            .. List("./").Where(file => (file.StartsWith("Pulumi.", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal)) || (file.StartsWith("access.", StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal))),
            .. List("-r", "./stacks/accounts/"),
        ];
        foreach (string file in files)
        {
            string path = Path.Combine(Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Output("show", $"{_commit}:./{file}"));
        }
    }

    private IEnumerable<string> List(params string[] where)
    {
        string[] options = ["ls-tree", "-z", "--format=%(objecttype) %(path)", .. where[..^1], _commit, where[^1]];
        return Encoding.UTF8.GetString(Output(options)).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("blob ", StringComparison.Ordinal)).Select(line => line["blob ".Length..]);
    }

    private byte[] Output(params string[] arguments)
    {
        (int code, byte[] output, string error) = Run(_project, arguments);
        return code == 0 ? output : throw new SettingsException($"git cannot read `{Name}`: {error.Trim().TrimEnd('.')}");
    }

    private static (int Code, byte[] Output, string Error) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new SettingsException("there is no `git` to read another revision with: install it, or compare two stacks");
        }
    }
}
