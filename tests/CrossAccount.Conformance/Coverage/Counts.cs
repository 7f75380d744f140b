using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Coverage;

/// <summary>Compares counted cases with a table of the README, and says every number that is not right.</summary>
internal static class Counts
{
    public static void Check(IEnumerable<KeyValuePair<string, int>> counted, string table)
    {
        string[] actual = [.. counted.Select(each => $"{each.Key}: {each.Value}")];
        string[] written = [.. MarkdownTable.Read("README.md", table).Select(row => $"{row[0]}: {row[1]}")];

        Assert.True(
            actual.ToHashSet().SetEquals(written),
            $"the README must have {string.Join(", ", actual.Except(written))} instead of {string.Join(", ", written.Except(actual))}");
        Assert.Equal(actual.Length, written.Length);
    }
}
