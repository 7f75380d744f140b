using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Support;

/// <summary>Texts that are checked in under <c>Expectations/</c>. <c>UPDATE_EXPECTATIONS=1</c> writes them anew.</summary>
internal static class Expectation
{
    private const string Folder = "tests/CrossAccount.Stacks.Tests/Expectations";

    public static void Matches(string name, string actual)
    {
        string path = Path.Combine(Repository.Root, Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"there is no `{Folder}/{name}`: run the test with UPDATE_EXPECTATIONS=1 and read what it wrote");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
