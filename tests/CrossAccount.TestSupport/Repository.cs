using System.Reflection;

namespace CrossAccount.TestSupport;

/// <summary>The source tree, for tests that hold its rules.</summary>
public static class Repository
{
    private const string Marker = "CrossAccount.Pulumi.sln";

    private static readonly string[] Generated = ["artifacts", "bin", "obj", ".git"];

    /// <summary>The folder of the solution: the first one that has it, upwards from the sources or from the tests' assembly.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above has the solution.</exception>
    public static string Root { get; } = Find();

    /// <summary>The files below a folder of the repository, as paths relative to the root, without what builds write.</summary>
    /// <param name="folder">The folder, relative to the root.</param>
    /// <param name="pattern">The pattern of their names, as in <c>*.cs</c>.</param>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        string start = Path.Combine(Root, folder);
        return Directory.Exists(start)
            ? [.. Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => Generated.Contains(part)))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The text of a file.</summary>
    /// <param name="file">The path relative to the root.</param>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Find()
    {
        string? sources = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == "SourceDirectory")?.Value;
        foreach (string? start in (string?[])[sources, AppContext.BaseDirectory])
        {
            for (DirectoryInfo? folder = new(start ?? "/"); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, Marker)))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException($"no folder above `{sources}` or `{AppContext.BaseDirectory}` has `{Marker}`");
    }
}
