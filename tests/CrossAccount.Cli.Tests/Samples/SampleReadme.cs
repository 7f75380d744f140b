using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary>The page of a sample.</summary>
internal static class SampleReadme
{
    public static string Of(string sample) => Repository.Read($"docs/samples/{sample}/README.md").ReplaceLineEndings("\n");

    /// <summary>Its table of who gets in, as <c>who: yes</c>.</summary>
    public static IEnumerable<string> WhoGetsIn(string sample) => Of(sample).Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| who", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .Select(cells => $"{cells[0].Replace("`", "", StringComparison.Ordinal)}: {cells[1]}");

    /// <summary>The same of what was tried.</summary>
    public static IEnumerable<string> Lines(params (string Who, string Decision)[] tried) =>
        tried.Select(row => $"{row.Who}: {row.Decision switch { "Allowed" => "yes", "ImplicitlyDenied" => "no", "ExplicitlyDenied" => "no, by a deny", var other => other }}");
}
