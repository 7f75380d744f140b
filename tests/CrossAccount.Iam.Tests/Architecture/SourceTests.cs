using System.Text.RegularExpressions;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Architecture;

/// <summary>Small rooms, and nothing left lying about in them.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Sources =
        [.. Repository.Files("src", "*.cs"), .. Repository.Files("stacks", "*.cs"), .. Repository.Files("tests", "*.cs")];

    [Fact]
    public void Files_HaveAtMostFiveHundredLines() => Assert.Empty(
        Sources.Select(file => (File: file, Lines: LinesOf(file))).Where(entry => entry.Lines > 500).Select(entry => $"{entry.File}: {entry.Lines}"));

    [Fact]
    public void Files_HaveAMedianUnderAHundredLines()
    {
        int[] lines = [.. Sources.Select(LinesOf).Order()];

        Assert.NotEmpty(lines);
        Assert.InRange(lines[lines.Length / 2], 1, 99);
    }

    [Fact]
    public void Product_HasNothingLeftToDo() => Assert.Empty(
        Sources.Where(file => !file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => Repository.Read(file).Split('\n').Select((line, index) => (Place: $"{file}:{index + 1}", Line: line)))
            .Where(entry => Unfinished().IsMatch(entry.Line))
            .Select(entry => $"{entry.Place}: {entry.Line.Trim()}"));

    private static int LinesOf(string file) => Repository.Read(file).AsSpan().TrimEnd().Count('\n') + 1;

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
