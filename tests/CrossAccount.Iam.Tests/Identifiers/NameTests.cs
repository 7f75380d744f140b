using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class NameTests
{
    public static TheoryData<ParseCase> RoleNames => NameCases.Of("role name", 1, 64);

    public static TheoryData<ParseCase> UserNames => NameCases.Of("user name", 1, 64);

    public static TheoryData<ParseCase> GroupNames => NameCases.Of("group name", 1, 128);

    public static TheoryData<ParseCase> PolicyNames => NameCases.Of("policy name", 1, 128);

    public static TheoryData<ParseCase> RoleSessionNames => NameCases.Of("role session name", 2, 64);

    [Theory]
    [MemberData(nameof(RoleNames))]
    public void RoleName_TryParse_FollowsIam(ParseCase row) => row.Check(RoleName.TryParse, RoleName.Parse);

    [Theory]
    [MemberData(nameof(UserNames))]
    public void UserName_TryParse_FollowsIam(ParseCase row) => row.Check(UserName.TryParse, UserName.Parse);

    [Theory]
    [MemberData(nameof(GroupNames))]
    public void GroupName_TryParse_FollowsIam(ParseCase row) => row.Check(GroupName.TryParse, GroupName.Parse);

    [Theory]
    [MemberData(nameof(PolicyNames))]
    public void PolicyName_TryParse_FollowsIam(ParseCase row) => row.Check(PolicyName.TryParse, PolicyName.Parse);

    [Theory]
    [MemberData(nameof(RoleSessionNames))]
    public void RoleSessionName_TryParse_FollowsSts(ParseCase row) => row.Check(RoleSessionName.TryParse, RoleSessionName.Parse);

    [Fact]
    public void RoleSessionName_OneCharacter_IsTooShort() =>
        ParseCase.Invalid("x", "the role session name `x` has 1 characters, but must have 2 to 64")
            .Check(RoleSessionName.TryParse, RoleSessionName.Parse);

    [Theory]
    [InlineData("PRODROLE", "prodrole", true)]
    [InlineData("PRODROLE", "PRODROLE", true)]
    [InlineData("ProdRole", "ProdRole1", false)]
    public void RoleName_ClashesWith_IgnoresCase(string first, string second, bool clash)
    {
        Assert.Equal(clash, RoleName.Parse(first).ClashesWith(RoleName.Parse(second)));
        Assert.Equal(first == second, RoleName.Parse(first) == RoleName.Parse(second));
    }

    [Fact]
    public void Default_OfEveryName_IsEmptyText()
    {
        Assert.Equal("", default(RoleName).ToString());
        Assert.Equal("", default(UserName).ToString());
        Assert.Equal("", default(GroupName).ToString());
        Assert.Equal("", default(PolicyName).ToString());
        Assert.Equal("", default(RoleSessionName).ToString());
    }
}
