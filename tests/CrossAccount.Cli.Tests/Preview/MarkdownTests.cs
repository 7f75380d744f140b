using CrossAccount.Cli.Reports;

namespace CrossAccount.Cli.Tests.Preview;

/// <summary>Names that others choose are read as they are, and pages stay as short as they have to be.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("user/Jane of 111111111111", "user/Jane of 111111111111")]
    [InlineData("statement `A_b` of `x|y`", "statement `A_b` of `x\\|y`")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("[a](b) *c* _d_ #e", "\\[a\\](b) \\*c\\* \\_d\\_ \\#e")]
    [InlineData("an odd ` tick", "an odd \\` tick")]
    [InlineData("two\nlines", "two lines")]
    public void Escape_TakesTextLiterally(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void Cell_KeepsItsLines() => Assert.Equal("a<br>b\\|c", MarkdownText.Cell("a\nb|c"));

    [Theory]
    [InlineData(100, "<1>a\nbb\nccc\n</1>", null)]
    [InlineData(13, "<1>a\nbb\n</1>", "1 line of it")]
    [InlineData(9, "<1>a\n</1>", "2 lines of it")]
    [InlineData(8, "", "it")]
    public void Within_TakesWhatThereIsRoomFor(int room, string expected, string? missing)
    {
        var section = new MarkdownSection("it", "<1>", ["a", "bb", "ccc"], "</1>");

        Assert.Equal(expected, section.Within(room, out string? left));
        Assert.Equal(missing, left);
    }
}
