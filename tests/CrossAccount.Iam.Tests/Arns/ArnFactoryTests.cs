using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Tests.Arns;

public sealed class ArnFactoryTests
{
    private static readonly AccountId Account = AccountId.Parse("012345678901");
    private static readonly IamPath Team = IamPath.Parse("/team/");

    [Fact]
    public void Role_WithPath_HasThePath() => Assert.Equal(
        "arn:aws:iam::012345678901:role/team/UpdateData", Arn.Role(Partition.Aws, Account, Team, RoleName.Parse("UpdateData")).ToString());

    [Fact]
    public void Role_WithoutPath_HasOneSlash() => Assert.Equal(
        "arn:aws-cn:iam::012345678901:role/UpdateData",
        Arn.Role(Partition.AwsChina, Account, IamPath.Root, RoleName.Parse("UpdateData")).ToString());

    [Fact]
    public void RoleSession_HasNoPath() => Assert.Equal(
        "arn:aws:sts::012345678901:assumed-role/UpdateData/David",
        Arn.RoleSession(Partition.Aws, Account, RoleName.Parse("UpdateData"), RoleSessionName.Parse("David")).ToString());

    [Fact]
    public void OtherResources_AreNamedByTheirKind()
    {
        Assert.Equal("arn:aws:iam::012345678901:user/team/dave", Arn.User(Partition.Aws, Account, Team, UserName.Parse("dave")).ToString());
        Assert.Equal("arn:aws:iam::012345678901:group/team/devs", Arn.Group(Partition.Aws, Account, Team, GroupName.Parse("devs")).ToString());
        Assert.Equal("arn:aws:iam::012345678901:policy/team/p", Arn.Policy(Partition.Aws, Account, Team, PolicyName.Parse("p")).ToString());
        Assert.Equal("arn:aws-us-gov:iam::012345678901:root", Arn.AccountRoot(Partition.AwsUsGov, Account).ToString());
    }
}
