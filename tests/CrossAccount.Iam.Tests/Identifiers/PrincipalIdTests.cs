using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class PrincipalIdTests
{
    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("AROAEXAMPLEID1234567"),
        ParseCase.Valid("AIDAEXAMPLEID1234567"),
        ParseCase.Valid("AIDA" + new string('X', 124)),
        Invalid(null),
        Invalid(""),
        Invalid("AROA12345678901"),
        Invalid("AGPAEXAMPLEID1234567"),
        Invalid("aroaEXAMPLEID1234567"),
        Invalid("AROAEXAMPLEID123456:"),
        Invalid("AROAEXAMPLEID123456\n"),
        Invalid("arn:aws:iam::111111111111:role/Developers"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_FollowsIam(ParseCase row) => row.Check(PrincipalId.TryParse, PrincipalId.Parse);

    [Theory]
    [InlineData("AROAEXAMPLEID1234567", "role")]
    [InlineData("AIDAEXAMPLEID1234567", "user")]
    public void Kind_IsThatOfThePrefix(string text, string kind) => Assert.Equal(kind, PrincipalId.Parse(text).Kind);

    private static ParseCase Invalid(string? text) => ParseCase.Invalid(
        text, $"`{text}` is not the unique ID of a role or user, but must be `AROA` or `AIDA` and letters and digits, 16 to 128 together");
}
