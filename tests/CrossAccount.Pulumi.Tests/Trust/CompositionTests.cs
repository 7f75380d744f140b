using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using CrossAccount.TestSupport;

namespace CrossAccount.Pulumi.Tests.Trust;

/// <summary>Conditions add up within a grant; grants stand beside one another.</summary>
public sealed class CompositionTests
{
    private static readonly Condition FromOffice = new(ConditionOperators.IpAddress, ContextKeys.SourceIp, "203.0.113.0/24");
    private static readonly Condition NamedSession = new(ConditionOperators.StringLike, ContextKeys.RoleSessionName, "${aws:username}");

    [Fact]
    public async Task Mfa_IsAskedOfCallers()
    {
        string policy = await TestRoles.TrustPolicyAsync([TrustGrant.Account(TestAccounts.TrustedId) with { Mfa = MfaRequirement.Required }]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}""",
            policy);
    }

    [Fact]
    public async Task Mfa_AgeAndFreeConditions_AddUp()
    {
        TrustGrant grant = TrustGrant.Account(TestAccounts.TrustedId) with
        {
            Mfa = MfaRequirement.Within(TimeSpan.FromHours(1)),
            Conditions = [NamedSession, FromOffice],
        };

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"},"StringLike":{"sts:RoleSessionName":"${aws:username}"}}}]}""",
            await TestRoles.TrustPolicyAsync([grant]));
    }

    [Fact]
    public async Task Mfa_OfUsersByNameByPatternAndOfAnOrganization_IsInEachStatement()
    {
        string policy = await TestRoles.TrustPolicyAsync(
        [
            TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:user/David")) with { Mfa = MfaRequirement.Required },
            TrustGrant.Matching(TestAccounts.TrustedId, "user/team/*") with { Mfa = MfaRequirement.Within(TimeSpan.FromSeconds(1)) },
            TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5")) with { Mfa = MfaRequirement.Within(TimeSpan.FromHours(36)) },
        ]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustMatching111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:user/team/*"},"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"1"}}},{"Sid":"TrustOrganization","Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"129600"},"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}},{"Sid":"TrustPrincipals","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/David"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}""",
            policy);
    }

    [Fact]
    public async Task ExternalIds_AndFreeConditions_AddUp()
    {
        TrustGrant grant = TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("old-one", "new-one")) with
        {
            Conditions = [FromOffice, new(ConditionOperators.Bool, ContextKeys.MultiFactorAuthPresent, "true")],
        };

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"StringEquals":{"sts:ExternalId":["new-one","old-one"]}}}]}""",
            await TestRoles.TrustPolicyAsync([grant]));
    }

    [Fact]
    public async Task PeopleWithMfa_BesideMachinesWithout_AreTwoStatements()
    {
        string policy = await TestRoles.TrustPolicyAsync(
        [
            TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:role/Deployer")),
            TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:user/David")) with { Mfa = MfaRequirement.Required },
        ]);

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustPrincipals","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/Deployer"},"Action":"sts:AssumeRole"},{"Sid":"TrustPrincipalsx2","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/David"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}""",
            policy);
    }

    [Fact]
    public async Task GeneratedExternalId_IsTheOneThatIsKept()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())]));

        string generated = MockAws.Password("data-external-id-222222222222");
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"<generated>"}}}]}""".Replace("<generated>", generated, StringComparison.Ordinal),
            run["data-role"].Text("assumeRolePolicy"));
    }

    [Fact]
    public void Grants_InAnyOrder_GiveTheSameBytes()
    {
        TrustGrant[] grants =
        [
            TrustGrant.Account(TestAccounts.TrustedId) with { Mfa = MfaRequirement.Required },
            TrustGrant.Account(TestAccounts.TrustedId) with { Conditions = [FromOffice] },
            TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:user/David"), Arn.Parse("arn:aws:iam::111111111111:role/Deployer")),
            TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:user/Jane")),
            TrustGrant.Matching(TestAccounts.TrustedId, "role/a*", "role/b*"),
            TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("one-id", "two-id")),
            TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()) with { Conditions = [FromOffice, NamedSession] },
            TrustGrant.ThirdParty(TestAccounts.OtherThirdPartyId, ExternalIdSource.Generated()),
            TrustGrant.Service("ec2.amazonaws.com"),
            TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5")),
        ];
        string expected = Wait(TestRoles.TrustPolicyAsync(grants));

        Seeds.Run(20, random => Assert.Equal(expected, Wait(TestRoles.TrustPolicyAsync(random.Shuffled(grants)))));
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
