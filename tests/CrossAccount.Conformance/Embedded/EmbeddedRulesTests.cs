using CrossAccount.Conformance.Coverage;
using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Embedded;

/// <summary>How many cases run in the embedded accounts, and how many each rule keeps out: as the README says, to the case.</summary>
public sealed class EmbeddedRulesTests
{
    private const string Table = "rule";

    [Fact]
    public void Rules_KeepOutAsManyCasesAsTheReadmeSays() =>
        Counts.Check(AllCases.Sequence.CountBy(one => EmbeddedRules.Of(one)?.Name ?? "none: it runs"), Table);

    [Fact]
    public void Rules_HaveTheReasonsOfTheReadme() => Assert.Equal(
        EmbeddedRules.All.Select(rule => $"{rule.Name}: {rule.Reason}"),
        MarkdownTable.Read("README.md", Table).Where(row => row[2].Length > 0).Select(row => $"{row[0]}: {row[2]}"));

    [Fact]
    public void Rules_HaveNamesOfTheirOwn() =>
        Assert.Equal(EmbeddedRules.All.Count, EmbeddedRules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
}
