using System.Collections.Immutable;
using System.Text;

namespace CrossAccount.Cli.HandOver;

/// <summary>
/// Writes a hand-over to a folder: all of it or nothing. What is there with other content stays, and is told, unless it may be replaced.
/// </summary>
internal static class HandOverFolder
{
    /// <exception cref="HandOverException">A file would be replaced or removed and may not, or cannot be written.</exception>
    public static ImmutableArray<(string Path, FileState State)> Write(string folder, IEnumerable<HandOverFile> files, bool replace)
    {
        try
        {
            (HandOverFile File, FileState State)[] plan = [.. files.SelectMany(file => StateOf(folder, file) is { } state ? [(file, state)] : Array.Empty<(HandOverFile, FileState)>())];
            string[] others = [.. plan.Where(entry => entry.State is FileState.Replaced or FileState.Removed).Select(Describe)];
            if (others.Length > 0 && !replace)
            {
                throw new HandOverException($"nothing is written to `{folder}`, because other content is there: give `--force` to replace it, or another folder{string.Concat(others)}");
            }

            foreach ((HandOverFile file, FileState state) in plan)
            {
                Apply(Path.Combine(folder, file.Path), file, state);
            }

            return [.. plan.Select(entry => (entry.File.Path, entry.State))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new HandOverException($"the hand-over could not be written to `{folder}`: {exception.Message.TrimEnd('.')}");
        }
    }

    private static FileState? StateOf(string folder, HandOverFile file)
    {
        string path = Path.Combine(folder, file.Path);
        if (!File.Exists(path))
        {
            return file.Content is null ? null : FileState.Written;
        }

        return file.Content is null ? FileState.Removed
            : File.ReadAllText(path, Encoding.UTF8) == file.Content ? FileState.Unchanged
            : FileState.Replaced;
    }

    private static string Describe((HandOverFile File, FileState State) entry) =>
        $"\n  - {entry.File.Path}{(entry.State == FileState.Removed ? " (its content is withheld now)" : "")}";

    private static void Apply(string path, HandOverFile file, FileState state)
    {
        if (state == FileState.Removed)
        {
            File.Delete(path);
        }
        else if (state != FileState.Unchanged)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }
    }
}
