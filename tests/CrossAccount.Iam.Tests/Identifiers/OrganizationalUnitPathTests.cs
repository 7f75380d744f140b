using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class OrganizationalUnitPathTests
{
    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("r-ab12"),
        ParseCase.Valid("r-ab12/ou-ab12-11111111"),
        ParseCase.Valid("r-ab12/ou-ab12-11111111/ou-ab12-" + new string('z', 32)),
        Invalid(null),
        Invalid(""),
        Invalid("r-ab1"),
        Invalid("ou-ab12-11111111"),
        Invalid("r-ab12/"),
        Invalid("r-ab12/ou-ab12-1111111"),
        Invalid("r-ab12/ou-ab12-11111111/"),
        Invalid("r-ab12/ou-ab12-11111111/*"),
        Invalid("r-ab12/ou-AB12-11111111"),
        Invalid("r-ab12/ou-ab12-11111111\n"),
        Invalid("o-a1b2c3d4e5/r-ab12"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_FollowsOrganizations(ParseCase row) => row.Check(OrganizationalUnitPath.TryParse, OrganizationalUnitPath.Parse);

    private static ParseCase Invalid(string? text) => ParseCase.Invalid(
        text, $"`{text}` is not the path of an organizational unit, but must read from the root down as in `r-ab12/ou-ab12-11111111`");
}
