using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Pulumi.Tests.Access;

public sealed class GranteeTests
{
    [Theory]
    [InlineData("role/Developers", GranteeKind.Role, "Developers")]
    [InlineData("group/Team.A", GranteeKind.Group, "Team.A")]
    [InlineData("user/david@example.com", GranteeKind.User, "david@example.com")]
    public void Parse_AnIdentity_GivesItBack(string text, GranteeKind kind, string name)
    {
        Grantee grantee = Grantee.Parse(text);

        Assert.Equal((kind, name, text), (grantee.Kind, grantee.Name, grantee.ToString()));
    }

    [Theory]
    [InlineData(null, "`` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`")]
    [InlineData("Developers", "`Developers` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`")]
    [InlineData("Role/Developers", "`Role/Developers` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`")]
    [InlineData("policy/Developers", "`policy/Developers` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`")]
    [InlineData("role/team/Developers", "the role name `team/Developers` contains `/`, but may have only ASCII letters, digits and `_+=,.@-`")]
    [InlineData("group/", "the group name is empty, but must have 1 to 128 characters")]
    [InlineData("user/Dävid", "the user name `Dävid` contains U+00E4, but may have only ASCII letters, digits and `_+=,.@-`")]
    public void TryParse_AnythingElse_SaysWhatIsWrong(string? text, string expected)
    {
        Assert.Equal(expected, Grantee.TryParse(text).Error);
    }

    [Fact]
    public void IsSameAs_ANameOfOtherCase_IsTrue()
    {
        Assert.True(Grantee.Role(RoleName.Parse("Developers")).IsSameAs(Grantee.Parse("role/DEVELOPERS")));
        Assert.False(Grantee.Role(RoleName.Parse("Developers")).IsSameAs(Grantee.Parse("group/Developers")));
        Assert.False(Grantee.Role(RoleName.Parse("Developers")).IsSameAs(Grantee.Parse("role/Developers2")));
    }
}
