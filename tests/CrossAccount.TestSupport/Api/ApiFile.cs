using System.Reflection;

namespace CrossAccount.TestSupport.Api;

/// <summary>The public API of a library as it is checked in beside it, so that a change of it is seen in review.</summary>
public static class ApiFile
{
    /// <summary>Set to <c>1</c> to write the files anew in place of comparing them.</summary>
    public const string UpdateVariable = "UPDATE_API";

    /// <summary>
    /// What the assemblies have and the file has not, as <c>+ line</c>, and the other way round, as <c>- line</c>; nothing when the
    /// file is written anew.
    /// </summary>
    /// <param name="file">The file, relative to the root of the repository.</param>
    /// <param name="assemblies">The library.</param>
    public static IReadOnlyList<string> Differences(string file, params IEnumerable<Assembly> assemblies)
    {
        IReadOnlyList<string> actual = ApiListing.Of(assemblies);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, file), string.Concat(actual.Select(line => line + "\n")));
            return [];
        }

        string[] checkedIn = Read(file);
        string[] differences =
        [
            .. actual.Except(checkedIn).Select(line => $"+ {line}"), .. checkedIn.Except(actual).Select(line => $"- {line}"),
        ];
        return differences.Length > 0 || checkedIn.SequenceEqual(actual) ? differences : [$"the lines of `{file}` are in another order, or some are there twice"];
    }

    /// <summary>The lines of a file.</summary>
    /// <param name="file">The file, relative to the root of the repository.</param>
    public static string[] Read(string file) => Repository.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
