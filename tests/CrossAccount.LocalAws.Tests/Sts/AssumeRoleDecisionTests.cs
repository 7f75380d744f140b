using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

/// <summary>Who gets in, and what AWS says to those who do not.</summary>
public class AssumeRoleDecisionTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void Root_IsRefused() =>
        Expect.Denied(Assume(_accounts.Admin, "Any", Documents.TrustAccount("111111111111")), "Roles may not be assumed by root accounts.");

    [Fact]
    public void CrossAccount_TrustedButNotPermitted_IsDeniedWithoutAReason() =>
        Expect.Denied(Assume(_accounts.User("David"), "Any", Documents.TrustAccount("111111111111")), Refusal("user/David", "Any"));

    [Fact]
    public void CrossAccount_NamedButNotPermitted_IsDenied()
    {
        LocalClient david = _accounts.User("David");

        Expect.Denied(Assume(david, "Any", Documents.Trust(TwoAccounts.UserArn("David"))), Refusal("user/David", "Any"));
    }

    [Fact]
    public void CrossAccount_PermittedButNotTrusted_IsDenied() =>
        Expect.Denied(
            Assume(_accounts.User("David", Documents.Allow("sts:AssumeRole")), "Any", Documents.TrustAccount("222222222222")),
            Refusal("user/David", "Any"));

    [Fact]
    public void CrossAccount_ExplicitDenyOfTheCaller_IsTold()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        Expect.Success(_accounts.Admin.Iam.PutUserPolicy(new("David", "deny", Documents.Deny("sts:AssumeRole"))));

        Expect.Denied(
            Assume(david, "Any", Documents.TrustAccount("111111111111")),
            Refusal("user/David", "Any") + " with an explicit deny in an identity-based policy");
    }

    [Fact]
    public void CrossAccount_BoundaryThatIsSilent_Denies()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        string boundary = Expect.Success(_accounts.Admin.Iam.CreatePolicy(new("OnlyS3", Documents.Allow("s3:*")))).Arn;
        Expect.Success(_accounts.Admin.Iam.PutUserPermissionsBoundary(new("David", boundary)));

        Expect.Denied(Assume(david, "Any", Documents.TrustAccount("111111111111")), Refusal("user/David", "Any"));
    }

    [Fact]
    public void SameAccount_NotPermitted_IsToldWhy()
    {
        Expect.Success(_accounts.Admin.Iam.CreateRole(new("Developers", Documents.TrustAccount("111111111111"))));

        Expect.Denied(
            _accounts.User("David").Sts.AssumeRole(TwoAccounts.Assume("Developers", "111111111111")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/Developers because no identity-based policy allows the sts:AssumeRole action");
    }

    [Fact]
    public void SameAccount_ExplicitDenyOfTheTrustPolicy_IsTold()
    {
        const string Trust =
            """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}""";
        Expect.Success(_accounts.Admin.Iam.CreateRole(new("Developers", Trust)));

        Expect.Denied(
            _accounts.User("David", Documents.Allow("*")).Sts.AssumeRole(TwoAccounts.Assume("Developers", "111111111111")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/Developers with an explicit deny in the role trust policy");
    }

    [Fact]
    public void SameAccount_NamedByTheTrustPolicy_NeedsNoPermission()
    {
        LocalClient david = _accounts.User("David");
        Expect.Success(_accounts.Admin.Iam.CreateRole(new("Developers", Documents.Trust(TwoAccounts.UserArn("David")))));

        Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("Developers", "111111111111")));
    }

    [Fact]
    public void ThirdAccount_IsDeniedHoweverMuchItPermits()
    {
        LocalAccount third = _accounts.Cloud.AddAccount(AccountId.Parse("222222222222"));
        LocalClient thirdRoot = _accounts.Cloud.Connect(third.RootCredentials);
        Expect.Success(thirdRoot.Iam.CreateUser(new("Mallory")));
        Expect.Success(thirdRoot.Iam.PutUserPolicy(new("Mallory", "all", Documents.Allow("*"))));
        LocalClient mallory = _accounts.Cloud.Connect(third.InProcess.CreateAccessKeyFor("Mallory"));

        Expect.Denied(
            Assume(mallory, "Any", Documents.TrustAccount("111111111111")),
            "User: arn:aws:iam::222222222222:user/Mallory is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/Any");
    }

    [Fact]
    public void AnotherPartition_IsDenied()
    {
        LocalAccount china = _accounts.Cloud.AddAccount(AccountId.Parse("333333333333"), Partition.AwsChina);
        Expect.Success(_accounts.Cloud.Connect(china.RootCredentials).Iam.CreateRole(
            new("Role", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}""")));
        LocalClient david = _accounts.User("David", Documents.Allow("*"));

        Expect.Denied(
            david.Sts.AssumeRole(new("arn:aws-cn:iam::333333333333:role/Role", "session")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:AssumeRole on resource: arn:aws-cn:iam::333333333333:role/Role");
    }

    [Fact]
    public void RoleWithPath_IsAssumedByItsFullArn_AndItsSessionHasNoPath()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("sts:AssumeRole"));
        var role = Expect.Success(_accounts.Owner.Iam.CreateRole(new("UpdateData", Documents.TrustAccount("111111111111")) { Path = "/team/data/" }));

        AssumedRole session = Expect.Success(david.Sts.AssumeRole(new("arn:aws:iam::999999999999:role/team/data/UpdateData", "session")));

        Assert.Equal("arn:aws:sts::999999999999:assumed-role/UpdateData/session", session.Arn);
        Assert.Equal($"{role.RoleId}:session", session.AssumedRoleId);
        Expect.Denied(david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData")), Refusal("user/David", "UpdateData"));
    }

    private AwsResult<AssumedRole> Assume(LocalClient client, string role, string trust)
    {
        _accounts.Role(role, trust);
        return client.Sts.AssumeRole(TwoAccounts.Assume(role));
    }

    private static string Refusal(string caller, string role) =>
        $"User: arn:aws:iam::111111111111:{caller} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/{role}";
}
