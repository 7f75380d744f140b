using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class OrganizationIdTests
{
    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("o-a1b2c3d4e5"),
        ParseCase.Valid("o-" + new string('z', 32)),
        Invalid(null),
        Invalid(""),
        Invalid("o-"),
        Invalid("o-a1b2c3d4e"),
        Invalid("a1b2c3d4e5f6"),
        Invalid("O-a1b2c3d4e5"),
        Invalid("o-A1b2c3d4e5"),
        Invalid("o-a1b2c3d4e5\n"),
        Invalid("o-é1b2c3d4e5"),
        Invalid("o-٣1b2c3d4e5"),
        Invalid("o-a1b2c3d4e*"),
        Invalid("o-" + new string('z', 33)),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_FollowsOrganizations(ParseCase row) => row.Check(OrganizationId.TryParse, OrganizationId.Parse);

    private static ParseCase Invalid(string? text) => ParseCase.Invalid(
        text, $"the organization ID `{text}` must be `o-` and 10 to 32 lowercase letters or digits, as in `o-a1b2c3d4e5`");
}
