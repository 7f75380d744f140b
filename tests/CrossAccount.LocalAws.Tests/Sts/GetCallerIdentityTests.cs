using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class GetCallerIdentityTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void Root_IsTheAccount() =>
        Assert.Equal(
            new CallerIdentity("111111111111", "111111111111", "arn:aws:iam::111111111111:root"),
            Expect.Success(_accounts.Admin.Sts.GetCallerIdentity()));

    [Fact]
    public void User_IsItself_EvenWhenItIsDeniedEverything()
    {
        LocalClient david = _accounts.User("David", Documents.Deny("*"));
        string id = Expect.Success(_accounts.Admin.Iam.GetUser(new("David"))).UserId;

        Assert.Equal(new CallerIdentity(id, "111111111111", TwoAccounts.UserArn("David")), Expect.Success(david.Sts.GetCallerIdentity()));
    }

    [Fact]
    public void Session_IsRoleAndSession()
    {
        string id = _accounts.Role("UpdateData", Documents.TrustAccount("111111111111")).RoleId;
        LocalClient david = _accounts.User("David", Documents.Allow("sts:AssumeRole"));

        LocalClient session = _accounts.Connect(Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData"))));

        Assert.Equal(
            new CallerIdentity($"{id}:session", "999999999999", "arn:aws:sts::999999999999:assumed-role/UpdateData/session"),
            Expect.Success(session.Sts.GetCallerIdentity()));
    }
}
