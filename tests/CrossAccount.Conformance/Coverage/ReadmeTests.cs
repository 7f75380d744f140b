using CrossAccount.Conformance.Reading;
using CrossAccount.TestSupport;

namespace CrossAccount.Conformance.Coverage;

/// <summary>The README counts right, and points to files that are there.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Topics_AreCounted() => Counts.Check(
        AllCases.Sequence.CountBy(one => one.Topic).Append(new("all", AllCases.ByName.Count)), "topic");

    [Fact]
    public void Properties_NameFilesThatAreThere() => Assert.All(
        MarkdownTable.Read("README.md", "property").SelectMany(row => row[1].Split(", ")),
        link => Assert.True(
            File.Exists(Path.Combine(Repository.Root, "tests", "CrossAccount.Conformance", link[(link.IndexOf('(', StringComparison.Ordinal) + 1)..^1])), link));
}
