using System.Reflection;

namespace CrossAccount.Conformance.Reading;

/// <summary>All cases of the folder <c>cases</c>.</summary>
internal static class AllCases
{
    private const string Folder = "cases/";

    /// <summary>The files, as <c>topic/name.json</c>, with their text.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Names()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => name[Folder.Length..], Text, StringComparer.Ordinal);

    /// <summary>The cases by name.</summary>
    public static IReadOnlyDictionary<string, ConformanceCase> ByName { get; } = Files
        .SelectMany(file => CaseJson.Read(file.Value).Select(one => one with { Topic = file.Key.Split('/')[0] }))
        .ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>The cases, in the order of the files.</summary>
    public static IEnumerable<ConformanceCase> Sequence => ByName.Values;

    /// <summary>The names of the cases that something is decided in.</summary>
    public static TheoryData<string> Decided => [.. Sequence.Where(one => !one.IsRefused).Select(one => one.Name)];

    /// <summary>The names of the cases with a document that AWS refuses.</summary>
    public static TheoryData<string> Refused => [.. Sequence.Where(one => one.IsRefused).Select(one => one.Name)];

    /// <summary>The text of a file that stands beside the cases.</summary>
    public static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"there is no `{name}` in the tests");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal);
}
