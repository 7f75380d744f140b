using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Matching;
using CrossAccount.Iam.TestSupport;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Matching;

public sealed class WildcardTests
{
    private static readonly EvaluationContext Context = new(new AccessRequest(Given.Dave, Given.AssumeRole, Arn.Parse(Given.UpdateData)), callerHasBoundary: false);

    [Fact]
    public void Matches_AnyPattern_IsWhatTheNaiveMatcherSays() => Seeds.Run(20_000, random =>
    {
        string pattern = Text(random, "ab*?", 9);
        string text = Text(random, "ab", 12);

        Assert.True(NaiveMatcher.Matches(pattern, text) == Compiled(pattern).Matches(text, Context), $"pattern `{pattern}`, text `{text}`");
    });

    [Fact]
    public void Matches_LikelyPattern_IsWhatTheNaiveMatcherSays() => Seeds.Run(20_000, random =>
    {
        string text = Text(random, "abc:/", 14);
        string pattern = string.Concat(text.Select(character => random.Next(6) switch { 0 => "*", 1 => "?", 2 => "", _ => character.ToString() }));

        Assert.True(NaiveMatcher.Matches(pattern, text) == Compiled(pattern).Matches(text, Context), $"pattern `{pattern}`, text `{text}`");
    });

    [Fact]
    public void Matches_SameTextInBothCompilations_AgreesWithTheTemplate() => Seeds.Run(5_000, random =>
    {
        string pattern = Text(random, "ab*?", 8);
        string text = Text(random, "ab", 10);
        var template = CompiledPattern.Compile($"{pattern}${{app:missing, ''}}", wildcards: true, variables: true, ignoreCase: false);

        Assert.True(Compiled(pattern).Matches(text, Context) == template.Matches(text, Context), $"pattern `{pattern}`, text `{text}`");
    });

    [Fact]
    public void Matches_IgnoringCase_AgreesForAllKindsOfPatterns() => Seeds.Run(5_000, random =>
    {
        string text = Text(random, "aBcüÜſsSKk\u212AıiIİ", 6);
        string other = string.Concat(text.Select(character => random.Pick(char.ToUpperInvariant(character), char.ToLowerInvariant(character), character)));
        bool exact = CompiledPattern.Compile(text, wildcards: true, variables: false, ignoreCase: true).Matches(other, Context);
        bool affix = CompiledPattern.Compile(text + "*", wildcards: true, variables: false, ignoreCase: true).Matches(other, Context);
        bool glob = CompiledPattern.Compile("**" + text + "**", wildcards: true, variables: false, ignoreCase: true).Matches(other, Context);

        Assert.True((exact, exact) == (affix, glob), $"`{text}` and `{other}`: exact {exact}, affix {affix}, glob {glob}");
    });

    [Fact]
    public void Matches_ManyStars_TakesAtMostPatternTimesText()
    {
        string pattern = string.Concat(Enumerable.Repeat("a*", 1_000)) + "b";
        string text = new('a', 20_000);

        Assert.False(Compiled(pattern).Matches(text, Context));
    }

    [Theory]
    [InlineData("plain", "ExactPattern")]
    [InlineData("*", "AnyPattern")]
    [InlineData("pre*", "AffixPattern")]
    [InlineData("*post", "AffixPattern")]
    [InlineData("a*b*", "SegmentPattern")]
    [InlineData("a?*", "GlobPattern")]
    [InlineData("${aws:username}", "TemplatePattern")]
    public void Compile_PicksTheCheapestKind(string text, string kind) => Assert.Equal(
        kind, CompiledPattern.Compile(text, wildcards: true, variables: true, ignoreCase: false).GetType().Name);

    private static CompiledPattern Compiled(string pattern) => CompiledPattern.Compile(pattern, wildcards: true, variables: false, ignoreCase: false);

    private static string Text(Random random, string alphabet, int maximum) =>
        string.Concat(Enumerable.Range(0, random.Next(maximum + 1)).Select(_ => alphabet[random.Next(alphabet.Length)]));
}
