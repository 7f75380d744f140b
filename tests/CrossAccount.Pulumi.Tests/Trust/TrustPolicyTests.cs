using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Trust;

/// <summary>Each kind of grant becomes one statement, exactly as written here.</summary>
public sealed class TrustPolicyTests
{
    private static readonly Arn David = Arn.Parse("arn:aws:iam::111111111111:user/David");
    private static readonly Arn Developers = Arn.Parse("arn:aws:iam::111111111111:role/team/Developers");

    [Fact]
    public async Task Account_IsWrittenAsItsRoot()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.Account(TestAccounts.TrustedId)]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}""",
            policy);
    }

    [Fact]
    public async Task Principals_AreNamed()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.Principals(David, Developers)]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustPrincipals","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111111111111:role/team/Developers","arn:aws:iam::111111111111:user/David"]},"Action":"sts:AssumeRole"}]}""",
            policy);
    }

    [Fact]
    public async Task Matching_NamesTheAccountAndNarrowsIt()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.Matching(TestAccounts.TrustedId, "role/team-*", "role/Developers")]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustMatching111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":["arn:aws:iam::111111111111:role/Developers","arn:aws:iam::111111111111:role/team-*"]}}}]}""",
            policy);
    }

    [Fact]
    public async Task Organization_IsEveryoneNarrowedToIt()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5"))]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustOrganization","Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}]}""",
            policy);
    }

    [Fact]
    public async Task ThirdParty_HasToSendTheExternalId()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("auditor-42"))]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"auditor-42"}}}]}""",
            policy);
    }

    [Fact]
    public async Task Service_IsNamed()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.Service("ec2.amazonaws.com")]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustService","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""",
            policy);
    }

    [Theory]
    [InlineData("us-east-1", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    public async Task Partition_IsThatOfTheRole(string region, string partition)
    {
        string policy = await TestRoles.TrustPolicyAsync(
            [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.Matching(TestAccounts.ThirdPartyId, "user/*")], region);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:<partition>:iam::111111111111:root"},"Action":"sts:AssumeRole"},{"Sid":"TrustMatching222222222222","Effect":"Allow","Principal":{"AWS":"arn:<partition>:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:<partition>:iam::222222222222:user/*"}}}]}""".Replace("<partition>", partition, StringComparison.Ordinal),
            policy);
    }
}
