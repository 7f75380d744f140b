using System.Globalization;
using CrossAccount.Conformance.Reading;
using CrossAccount.TestSupport;

namespace CrossAccount.Conformance.Coverage;

/// <summary>Every part of every item has a case.</summary>
public sealed class ItemTests
{
    private static readonly (int Item, int Part, string Elsewhere)[] Parts =
    [
        .. MarkdownTable.Read("items.md", "item").Select(row =>
            (int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture), row[4])),
    ];

    [Fact]
    public void Items_AreOneToFortySeven() => Assert.Equal(Enumerable.Range(1, 47), Parts.Select(part => part.Item).Distinct());

    [Fact]
    public void Items_EachHaveACase() => Assert.Equal(
        Enumerable.Range(1, 47), AllCases.Sequence.Select(one => one.Item).OfType<int>().Distinct().Order());

    [Fact]
    public void Parts_EachHaveACase() => Assert.Equal(
        Parts.Where(part => part.Elsewhere.Length == 0).Select(part => (part.Item, part.Part)),
        AllCases.Sequence.Where(one => one.Item is not null).Select(one => (one.Item!.Value, one.Part!.Value)).Distinct().Order());

    [Fact]
    public void PartsElsewhere_NameAFileThatIsThere()
    {
        string[] links = [.. Parts.Where(part => part.Elsewhere.Length > 0).Select(part => part.Elsewhere)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(
            File.Exists(Path.Combine(Repository.Root, "tests", "CrossAccount.Conformance", link[(link.IndexOf('(', StringComparison.Ordinal) + 1)..^1]))));
    }
}
