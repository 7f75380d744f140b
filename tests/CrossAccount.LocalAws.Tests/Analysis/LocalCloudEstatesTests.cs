using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Analysis;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Analysis;

/// <summary>The shipped accounts as an estate, with what the stacks deploy made by hand.</summary>
public sealed class LocalCloudEstatesTests
{
    private static readonly Arn UpdateData = Arn.Parse("arn:aws:iam::999999999999:role/UpdateData");
    private static readonly string AllowUpdateData = Documents.Allow("sts:AssumeRole", UpdateData.ToString());
    private static readonly string DenyUpdateData = Documents.Deny("sts:AssumeRole", UpdateData.ToString());

    private readonly LocalCloud _cloud = new(new ManualClock());

    [Fact]
    public void Dev_AsDeployed_LetsDevelopersIn_AndOthersThroughThem()
    {
        DeployDev();

        RoleAccess answer = new EstateAnalysis(_cloud.ToEstate()).WhoCanAssume(UpdateData);

        Assert.Equal(["role/Developers of 111111111111 without more"], answer.Direct.Select(access => access.ToString()));
        // Analysts are power users, and Developers trusts its whole account: the deny is about UpdateData alone.
        Assert.Equal(
            [
                "user/David of 111111111111 → role/Developers of 111111111111 → role/UpdateData of 999999999999",
                "user/Jane of 111111111111 → role/Analysts of 111111111111 → role/Developers of 111111111111 → role/UpdateData of 999999999999",
                "role/Analysts of 111111111111 → role/Developers of 111111111111 → role/UpdateData of 999999999999",
            ],
            answer.Chains.Select(chain => chain.ToString()));
        Assert.Empty(answer.Nobody);
    }

    [Fact]
    public void Dev_WithoutTheDeny_LetsAnalystsInDirectly_AndSaysWhy()
    {
        DeployDev();
        Estate before = _cloud.ToEstate();
        Expect.Success(Iam("111111111111").DeleteRolePolicy(new("Analysts", "deny")));

        var difference = AccessDifference.Between(before, _cloud.ToEstate());

        Assert.Equal(
            [
                "role/Analysts of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement 1 of inline policy `deny` of `role/Analysts` is gone",
            ],
            difference.Changes.Select(change => change.ToString()));
        Assert.True(AccessDifference.Between(before, before).IsEmpty);
    }

    [Fact]
    public void Prod_AsDeployed_AsksForMfa_AndAnExternalId()
    {
        StackFiles.Import(_cloud, "prod", "999999999999");
        StackFiles.Import(_cloud, "prod", "111111111111");
        Expect.Success(Iam("999999999999").CreateRole(new("UpdateData", Documents.TrustAccount(
            "111111111111", """{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"}}"""))));
        Expect.Success(Iam("999999999999").CreateRole(new("InspectData", Documents.TrustAccount(
            "222222222222", """{"StringEquals":{"sts:ExternalId":"example-1"}}"""))));
        Expect.Success(Iam("111111111111").PutGroupPolicy(new("Developers", "allow", AllowUpdateData)));
        Expect.Success(Iam("111111111111").PutGroupPolicy(new("Analysts", "deny", DenyUpdateData)));

        var analysis = new EstateAnalysis(_cloud.ToEstate());

        Assert.Equal(
            ["user/David of 111111111111 with MFA at most 3600 seconds ago"],
            analysis.WhoCanAssume(UpdateData).Direct.Select(access => access.ToString()));
        Assert.Equal(
            ["the outside account 222222222222 with an external ID, if its own account permits it"],
            analysis.WhoCanAssume(Arn.Parse("arn:aws:iam::999999999999:role/InspectData")).Direct.Select(access => access.ToString()));
    }

    [Fact]
    public void ATrustOfADeletedUser_NamesNobody()
    {
        var accounts = new TwoAccounts();
        accounts.User("dave", Documents.Allow("sts:AssumeRole"));
        accounts.Role("UpdateData", Documents.Trust(TwoAccounts.UserArn("dave")));
        Estate with = accounts.Cloud.ToEstate();
        foreach (AccessKeyMetadata key in Expect.Success(accounts.Admin.Iam.ListAccessKeys(new("dave"))))
        {
            Expect.Success(accounts.Admin.Iam.DeleteAccessKey(new(key.AccessKeyId, "dave")));
        }

        Expect.Success(accounts.Admin.Iam.DeleteUserPolicy(new("dave", "permissions")));
        Expect.Success(accounts.Admin.Iam.DeleteUser(new("dave")));

        Assert.Single(new EstateAnalysis(with).WhoCanAssume(UpdateData).Direct);
        RoleAccess without = new EstateAnalysis(accounts.Cloud.ToEstate()).WhoCanAssume(UpdateData);
        Assert.Empty(without.Direct);
        Assert.StartsWith("AIDA", Assert.Single(without.Nobody), StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_BecomeAnEstate()
    {
        var cloud = new LocalCloud(TimeProvider.System);
        StackFiles.Import(cloud, "dev", "999999999999");
        StackFiles.Import(cloud, "dev", "111111111111");

        Estate estate = cloud.ToEstate();

        Assert.Equal(
            ["role/Administrators", "role/Analysts", "role/Developers", "user/David", "user/Jane"],
            estate.Principals.Select(principal => principal.Label).Order(StringComparer.Ordinal));
        Assert.Same(
            estate.FindRole(Arn.Parse("arn:aws:iam::111111111111:role/Analysts"))!.Policies[0],
            estate.FindRole(Arn.Parse("arn:aws:iam::111111111111:role/Developers"))!.Policies[0]);
    }

    private void DeployDev()
    {
        StackFiles.Import(_cloud, "dev", "999999999999");
        StackFiles.Import(_cloud, "dev", "111111111111");
        Expect.Success(Iam("999999999999").CreateRole(new("UpdateData", Documents.TrustAccount("111111111111"))));
        Expect.Success(Iam("111111111111").PutRolePolicy(new("Developers", "allow", AllowUpdateData)));
        Expect.Success(Iam("111111111111").PutRolePolicy(new("Analysts", "deny", DenyUpdateData)));
    }

    private IamClient Iam(string account) => _cloud.Connect(_cloud.FindAccount(AccountId.Parse(account))!.RootCredentials).Iam;
}
