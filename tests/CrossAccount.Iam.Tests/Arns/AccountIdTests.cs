using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Arns;

public sealed class AccountIdTests
{
    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("999999999999"),
        ParseCase.Valid("012345678901"),
        ParseCase.Valid("000000000000"),
        ParseCase.Invalid(null, "the account ID `` must be exactly 12 digits"),
        ParseCase.Invalid("", "the account ID `` must be exactly 12 digits"),
        ParseCase.Invalid("12345678901", "the account ID `12345678901` must be exactly 12 digits; if its leading zero was lost, quote it: `\"012345678901\"`"),
        ParseCase.Invalid("7", "the account ID `7` must be exactly 12 digits; if its leading zero was lost, quote it: `\"000000000007\"`"),
        ParseCase.Invalid("1234567890123", "the account ID `1234567890123` must be exactly 12 digits"),
        ParseCase.Invalid("1111-1111-1111", "the account ID `1111-1111-1111` must be exactly 12 digits"),
        ParseCase.Invalid("11111111111a", "the account ID `11111111111a` must be exactly 12 digits"),
        ParseCase.Invalid("1111111111é", "the account ID `1111111111é` must be exactly 12 digits"),
        ParseCase.Invalid("١١١١١١١١١١١١", "the account ID `١١١١١١١١١١١١` must be exactly 12 digits"),
        ParseCase.Invalid("११११११११११११", "the account ID `११११११११११११` must be exactly 12 digits"),
        ParseCase.Invalid("111111111111\n", "the account ID `111111111111\n` must be exactly 12 digits"),
        ParseCase.Invalid(" 11111111111", "the account ID ` 11111111111` must be exactly 12 digits"),
        ParseCase.Invalid("+11111111111", "the account ID `+11111111111` must be exactly 12 digits"),
        ParseCase.Invalid("1.11111E+11", "the account ID `1.11111E+11` must be exactly 12 digits"),
        ParseCase.Invalid(new string('1', 90), $"the account ID `{new string('1', 77)}...` must be exactly 12 digits"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_TakesTwelveDigits(ParseCase row) => row.Check(AccountId.TryParse, AccountId.Parse);

    [Fact]
    public void Comparison_IsThatOfTheDigits()
    {
        AccountId low = AccountId.Parse("012345678901");
        AccountId high = AccountId.Parse("111111111111");
        AccountId same = AccountId.Parse("012345678901");

        Assert.True(low < high && high > low && low <= high && high >= low && low <= same && low >= same);
        Assert.False(high < low || low > high || high <= low || low >= high || low < same || low > same);
        Assert.Equal(low, same);
        Assert.Equal(low.GetHashCode(), same.GetHashCode());
        Assert.Equal("", default(AccountId).ToString());
    }
}
