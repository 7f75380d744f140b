using CrossAccount.Iam.Analysis.Rules;

namespace CrossAccount.Iam.Tests.Findings;

public sealed class PatternOverlapTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("s3:*", "*", true)]
    [InlineData("s3:Get*", "s3:*Object", true)]
    [InlineData("ab*yz", "a*z", true)]
    [InlineData("a*c", "ab*", true)]
    [InlineData("a?c", "ab*", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("s3:Get*", "s3:Put*", false)]
    [InlineData("*x", "*y", false)]
    [InlineData("s3:GetObject", "S3:getobject", false)]
    public void Exists_IsWhetherATextMatchesBoth(string first, string second, bool expected)
    {
        Assert.Equal(expected, PatternOverlap.Exists(first, second, ignoreCase: false));
        Assert.Equal(expected, PatternOverlap.Exists(second, first, ignoreCase: false));
    }

    [Fact]
    public void Exists_IgnoringCase() => Assert.True(PatternOverlap.Exists("s3:GetObject", "S3:get*", ignoreCase: true));
}
