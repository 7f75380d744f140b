using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CrossAccount.TestSupport;

/// <summary>
/// An npm package that a test compares with, installed into <c>artifacts/</c> as a lock file pins it. It runs as a process of its
/// own and is part of nothing that is built.
/// </summary>
public sealed class NodePackage
{
    private const string LockFile = "package-lock.json";

    /// <summary>Left by an installation that came to its end.</summary>
    private const string InstalledMark = ".installed";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private NodePackage(string folder) => Folder = folder;

    /// <summary>The folder that has <c>node_modules</c>.</summary>
    public string Folder { get; }

    /// <summary>Installs once; later calls, of other processes too, find it there until the lock file changes.</summary>
    /// <param name="folder">The folder with <c>package.json</c> and its lock file, relative to the repository's root.</param>
    /// <param name="package">The package; null when it cannot be installed here.</param>
    /// <param name="reason">Why it cannot be installed here; empty when it is there.</param>
    /// <returns>Whether the package is there, and <c>node</c> to run it.</returns>
    public static bool TryInstall(string folder, [NotNullWhen(true)] out NodePackage? package, out string reason)
    {
        string source = Path.Combine(Repository.Root, folder);
        string target = Path.Combine(Repository.Root, "artifacts", Path.GetFileName(source.TrimEnd('/')));
        package = null;
        if (!TryRun("node", ["--version"], Repository.Root, out reason))
        {
            return false;
        }

        Directory.CreateDirectory(target);
        using FileStream? door = TryEnter(Path.Combine(target, ".lock"));
        if (door is null)
        {
            reason = $"another process has been installing into `{target}` for {Patience.TotalMinutes:0} minutes";
            return false;
        }

        if (!IsInstalled(source, target) && !TryInstall(source, target, out reason))
        {
            return false;
        }

        package = new(target);
        return true;
    }

    private static bool IsInstalled(string source, string target)
    {
        string mark = Path.Combine(target, InstalledMark);
        return File.Exists(mark) && File.ReadAllText(mark) == File.ReadAllText(Path.Combine(source, LockFile));
    }

    private static bool TryInstall(string source, string target, out string reason)
    {
        File.Copy(Path.Combine(source, "package.json"), Path.Combine(target, "package.json"), overwrite: true);
        File.Copy(Path.Combine(source, LockFile), Path.Combine(target, LockFile), overwrite: true);
        string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        if (!TryRun(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], target, out reason))
        {
            return false;
        }

        File.Copy(Path.Combine(source, LockFile), Path.Combine(target, InstalledMark), overwrite: true);
        return true;
    }

    private static FileStream? TryEnter(string path)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; Thread.Sleep(100))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another process is inside.
            }
        }

        return null;
    }

    private static bool TryRun(string program, string[] arguments, string folder, out string reason)
    {
        string command = $"{program} {string.Join(' ', arguments)}";
        var output = new StringBuilder();
        using var process = new Process
        {
            StartInfo = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            reason = $"`{program}` cannot be started: {exception.Message}";
            return false;
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            reason = $"`{command}` has not ended in {Patience.TotalMinutes:0} minutes";
            return false;
        }

        process.WaitForExit();
        reason = process.ExitCode == 0 ? "" : $"`{command}` ends with {process.ExitCode}: {output.ToString().Trim()}";
        return process.ExitCode == 0;

        void Collect(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }
    }
}
