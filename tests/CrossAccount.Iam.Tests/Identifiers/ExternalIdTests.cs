using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class ExternalIdTests
{
    [Theory]
    [InlineData("AZaz09_+=,.@:/-")]
    [InlineData("12")]
    [InlineData("0012")]
    public void TryParse_LegalText_IsKeptExactly(string text)
    {
        Assert.True(ExternalId.TryParse(text).TryGetValue(out ExternalId id, out string? error));
        Assert.Null(error);
        Assert.Equal(text, id.Reveal());
    }

    [Fact]
    public void TryParse_LongestText_IsValid() => Assert.Equal(1224, ExternalId.Parse(new string('x', 1224)).Reveal().Length);

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("s", 1)]
    public void TryParse_TooShort_SaysHowManyCharacters(string? text, int length) => Refuses(text, $"the external ID has {length} characters, but must have 2 to 1224");

    [Fact]
    public void TryParse_TooLong_SaysHowManyCharacters() =>
        Refuses(new string('s', 1225), "the external ID has 1225 characters, but must have 2 to 1224");

    [Theory]
    [InlineData("sécret", "U+00E9")]
    [InlineData("secret\n", "U+000A")]
    [InlineData("se cret", "U+0020")]
    [InlineData("se*ret", "`*`")]
    [InlineData("secret٣", "U+0663")]
    [InlineData("sec?et", "`?`")]
    [InlineData("${secret}", "`$`")]
    public void TryParse_OtherCharacters_NamesTheCharacterAndNotTheText(string text, string character) =>
        Refuses(text, $"the external ID contains {character}, but may have only ASCII letters, digits and `_+=,.@:/-`");

    [Fact]
    public void ToString_NeverShowsTheValue()
    {
        ExternalId id = ExternalId.Parse("secret-4711");

        Assert.Equal("[external ID]", id.ToString());
        Assert.Equal("[external ID]", $"{id}");
        Assert.Equal("[external ID]", string.Join(',', id));
        Assert.Equal("[external ID]", default(ExternalId).ToString());
        Assert.Equal("", default(ExternalId).Reveal());
    }

    [Fact]
    public void Equals_ComparesExactly()
    {
        Assert.Equal(ExternalId.Parse("Secret"), ExternalId.Parse("Secret"));
        Assert.NotEqual(ExternalId.Parse("Secret"), ExternalId.Parse("secret"));
    }

    private static void Refuses(string? text, string expected)
    {
        Assert.False(ExternalId.TryParse(text).TryGetValue(out _, out string? error));
        Assert.Equal(expected, error);
        Assert.Equal(expected, Assert.Throws<FormatException>(() => ExternalId.Parse(text!)).Message);
    }
}
