using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>Texts that people read, checked in under <c>Expectations/</c>. <c>UPDATE_EXPECTATIONS=1</c> writes them anew.</summary>
internal static class Expectation
{
    private const string Folder = "tests/CrossAccount.Cli.Tests/Expectations";

    public static void Matches(string name, string actual)
    {
        string path = Path.Combine(Repository.Root, Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"there is no `{Folder}/{name}`: run the test with UPDATE_EXPECTATIONS=1 and read what it wrote");
        Assert.Equal(InFixedOrder(File.ReadAllText(path)), InFixedOrder(actual));
    }

    /// <summary>The text with neighbouring lines of resources sorted: the official SDK creates independent ones in any order.</summary>
    public static string InFixedOrder(string text)
    {
        List<string> lines = [];
        List<string> resources = [];
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("  + ", StringComparison.Ordinal))
            {
                resources.Add(line);
                continue;
            }

            lines.AddRange(resources.Order(StringComparer.Ordinal));
            resources.Clear();
            lines.Add(line);
        }

        return string.Join('\n', lines);
    }
}
