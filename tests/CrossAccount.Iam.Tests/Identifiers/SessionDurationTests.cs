using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class SessionDurationTests
{
    [Theory]
    [InlineData(3600)]
    [InlineData(3601)]
    [InlineData(43200)]
    public void TryFromSeconds_InRange_IsKept(int seconds) => Assert.Equal(seconds, SessionDuration.FromSeconds(seconds).Seconds);

    [Theory]
    [InlineData(3599)]
    [InlineData(43201)]
    [InlineData(0)]
    [InlineData(-3600)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(4294970896L)]
    public void TryFromSeconds_OutOfRange_SaysTheRange(long seconds)
    {
        string expected = $"the session duration `{seconds}` is out of range, but must be 3600 to 43200 seconds (one to twelve hours)";

        Assert.False(SessionDuration.TryFromSeconds(seconds).TryGetValue(out _, out string? error));
        Assert.Equal(expected, error);
        Assert.Equal(expected, Assert.Throws<FormatException>(() => SessionDuration.FromSeconds(seconds)).Message);
    }

    [Theory]
    [InlineData(1, 3600)]
    [InlineData(12, 43200)]
    public void FromHours_InRange_IsSeconds(int hours, int seconds) => Assert.Equal(seconds, SessionDuration.FromHours(hours).Seconds);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void FromHours_OutOfRange_Throws(int hours) => Assert.Throws<FormatException>(() => SessionDuration.FromHours(hours));

    [Fact]
    public void Default_IsOneHour()
    {
        Assert.Equal(SessionDuration.OneHour, default);
        Assert.Equal(3600, default(SessionDuration).Seconds);
        Assert.Equal(43200, SessionDuration.Maximum.Seconds);
        Assert.Equal("3600 s", SessionDuration.OneHour.ToString());
    }

    [Fact]
    public void Comparison_FollowsTheSeconds()
    {
        SessionDuration one = SessionDuration.OneHour;
        SessionDuration two = SessionDuration.FromHours(2);
        SessionDuration again = SessionDuration.FromSeconds(3600);

        Assert.True(one < two && two > one && one <= two && two >= one && one <= again && one >= again);
        Assert.False(two < one || one > two || two <= one || one >= two || one < again || one > again);
        Assert.Equal(0, one.CompareTo(again));
    }
}
