using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class ParsedTests
{
    [Fact]
    public void Default_IsInvalidAndSaysThatNothingWasRead()
    {
        Parsed<AccountId> nothing = default;

        Assert.False(nothing.IsValid);
        Assert.False(nothing.TryGetValue(out AccountId value));
        Assert.Equal(default, value);
        Assert.False(nothing.TryGetValue(out _, out string? error));
        Assert.Equal("no text was read", error);
        Assert.Equal("no text was read", Assert.Throws<FormatException>(() => nothing.ValueOrThrow()).Message);
    }

    [Fact]
    public void TryGetValue_Valid_GivesTheValue()
    {
        Parsed<AccountId> parsed = AccountId.TryParse("012345678901");

        Assert.True(parsed.TryGetValue(out AccountId value));
        Assert.Equal("012345678901", value.ToString());
        Assert.Equal(value, parsed.ValueOrThrow());
    }
}
