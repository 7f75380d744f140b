using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Tests.Context;

public sealed class RequestContextTests
{
    [Theory]
    [InlineData("aws:SourceIp", "AWS:SOURCEIP")]
    [InlineData("sts:ExternalId", "STS:externalID")]
    [InlineData("aws:PrincipalTag/Team", "aws:principaltag/TEAM")]
    [InlineData("app:key", "APP:KEY")]
    public void TryGet_KeyInAnotherCase_IsFound(string key, string other)
    {
        RequestContext context = RequestContext.Empty.With(key, "Value");

        Assert.True(context.TryGet(other, out ContextValue value));
        Assert.Equal("Value", value.ToString());
        Assert.True(context.With(other, "again").TryGet(key, out value));
        Assert.Equal("again", value.ToString());
        Assert.Single(context.With(other, "again").Values);
    }

    [Fact]
    public void With_EveryType_IsWrittenAsIamDoes()
    {
        RequestContext context = RequestContext.Empty
            .With("app:truth", true)
            .With("app:number", 3600L)
            .With(ContextKeys.CurrentTime, new DateTimeOffset(2026, 1, 31, 14, 0, 0, TimeSpan.FromHours(2)))
            .With("app:list", ["a", "b"])
            .With("app:none", Array.Empty<string>());

        Assert.Equal(
            ["app:list=[a, b]", "app:none=[]", "app:number=3600", "app:truth=true", "aws:CurrentTime=2026-01-31T12:00:00Z"],
            context.Values.Select(entry => $"{entry.Key}={entry.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_LeavesTheOriginalAlone()
    {
        RequestContext original = RequestContext.Empty.With(ContextKeys.SourceIp, "203.0.113.5").With("app:key", "a");

        _ = original.With(ContextKeys.SourceIp, "198.51.100.1").With("app:key", "b").With(ContextKeys.UserAgent, "x");

        Assert.Equal(["203.0.113.5", "a"], original.Values.Select(entry => entry.Value.ToString()));
        Assert.Empty(RequestContext.Empty.Values);
        Assert.False(RequestContext.Empty.TryGet(ContextKeys.SourceIp, out _));
        Assert.False(RequestContext.Empty.TryGet("", out _));
    }

    [Fact]
    public void With_NoKeyOrNoText_Throws()
    {
        Assert.Throws<ArgumentException>(() => RequestContext.Empty.With("", "x"));
        Assert.Throws<ArgumentNullException>(() => RequestContext.Empty.With("a:b", (string)null!));
    }

    [Fact]
    public void ContextValue_ComparesTextsInOrder()
    {
        Assert.Equal(new ContextValue("a"), new ContextValue("a"));
        Assert.NotEqual(new ContextValue("a"), new ContextValue("A"));
        Assert.NotEqual(new ContextValue("a"), new ContextValue(["a"]));
        Assert.Equal(new ContextValue(["a", "b"]), new ContextValue(["a", "b"]));
        Assert.NotEqual(new ContextValue(["a", "b"]), new ContextValue(["b", "a"]));
        Assert.True(new ContextValue(["a"]) == new ContextValue(["a"]) && new ContextValue("a") != new ContextValue("b"));
        Assert.Equal(new ContextValue(["a", "b"]).GetHashCode(), new ContextValue(["a", "b"]).GetHashCode());
        Assert.False(new ContextValue("a").Equals("a"));
        Assert.Equal((0, true, "[]"), (default(ContextValue).Count, default(ContextValue).IsMultivalued, default(ContextValue).ToString()));
    }
}
