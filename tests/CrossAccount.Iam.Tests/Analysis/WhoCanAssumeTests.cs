using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Who can assume a role directly, by which statements, and who cannot.</summary>
public sealed class WhoCanAssumeTests
{
    [Fact]
    public void TheTutorial_DevelopersCan_AnalystsCannotDirectly()
    {
        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).Role("UpdateData", Given.Document(SeedDocuments.TutorialTrust.Json));
        AccountBuilder originating = builder.Account(Given.Trusted);
        originating.Role("Developers", Doc(TrustsOriginating)).Inline("allow", Given.Document(SeedDocuments.TutorialAllow.Json));
        originating.Role("Analysts", Doc(TrustsOriginating)).Attach("power", Doc(AllowAll)).Inline("deny", Given.Document(SeedDocuments.TutorialDeny.Json));
        originating.Role("Others", Doc(TrustsOriginating));

        RoleAccess answer = new EstateAnalysis(builder.Build()).WhoCanAssume(UpdateData);

        Access developers = Assert.Single(answer.Direct);
        Assert.Equal("arn:aws:iam::111111111111:role/Developers", developers.Principal.Name);
        Assert.True(developers.IsUnconditional);
        Decision decision = Assert.Single(developers.Ways).Decision;
        Assert.Equal("statement 1 of inline policy `allow` of `role/Developers`", decision.Statement!.ToString());
        Assert.Equal("statement 1 of trust policy of `role/UpdateData`", decision.ResourceStatement!.ToString());
        Assert.Equal(
            ["role/Analysts of 111111111111 → role/Developers of 111111111111 → role/UpdateData of 999999999999"],
            answer.Chains.Select(chain => chain.ToString()));
        Assert.Empty(answer.Nobody);
    }

    [Fact]
    public void ATrustedAccount_LetsInWhoeverItsOwnPoliciesPermit()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating, account =>
        {
            GroupBuilder group = account.Group("Developers").Attach("all", Doc(AllowAll));
            account.User("grace").In(group);
            account.User("other").Inline("allow", Doc(Allow("arn:aws:iam::999999999999:role/Other")));
            account.User("bound").Inline("allow", Doc(AllowAll)).Boundary("s3", Doc("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}"""));
            account.User("nobody");
        });

        Assert.Equal(
            ["user/dave of 111111111111 without more", "user/grace of 111111111111 without more"],
            Direct(analysis));
        AccountTrust trust = Assert.Single(analysis.AccountTrusts(UpdateData));
        Assert.True(trust.IsInEstate);
        Assert.Equal(["user/dave", "user/grace"], trust.Principals.Select(access => Arn.Parse(access.Principal.Name).Resource));
    }

    [Theory]
    [InlineData("arn:aws:iam::222222222222:root", "the outside account 222222222222 without more, if its own account permits it")]
    [InlineData("arn:aws:iam::222222222222:role/x/Ops", "the outsider role/x/Ops of 222222222222 without more, if its own account permits it")]
    [InlineData("arn:aws:iam::222222222222:user/eve", "the outsider user/eve of 222222222222 without more, if its own account permits it")]
    [InlineData("arn:aws:sts::222222222222:assumed-role/Ops/eve", "the outsider assumed-role/Ops/eve of 222222222222 without more, if its own account permits it")]
    public void AnOutsider_IsSaidAsSuch(string trusted, string expected)
    {
        RoleAccess answer = Daves(TrustArn(trusted)).WhoCanAssume(UpdateData);

        Assert.Equal([expected], Lines(answer.Direct));
        Assert.True(answer.Direct[0].Principal.IsOutside);
        Assert.Null(answer.Direct[0].Ways[0].Decision.Statement);
    }

    [Theory]
    [InlineData("arn:aws:iam::111111111111:user/gone")]
    [InlineData("AIDAGONEGONEGONEGONE")]
    [InlineData("arn:aws:sts::111111111111:assumed-role/Gone/x")]
    public void ANameThatNobodyHas_LetsNobodyIn(string trusted)
    {
        RoleAccess answer = Daves(TrustArn(trusted)).WhoCanAssume(UpdateData);

        Assert.Empty(answer.Direct);
        Assert.Equal([trusted], answer.Nobody.ToArray());
    }

    [Fact]
    public void Everyone_IsWhoeverMayInTheEstate_AndAnyAccountOutside() => Assert.Equal(
        ["user/dave of 111111111111 without more", "role/UpdateData of 999999999999 without more", "everyone in AWS without more, if its own account permits it"],
        Direct(Daves(TrustArn("*"), account => account.User("nobody"))));

    [Fact]
    public void Everyone_OfOneOrganization_DependsOutside()
    {
        EstateAnalysis analysis = Daves(
            TrustArn("*", """{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"""),
            account => account.InOrganization(OrganizationId.Parse("o-a1b2c3d4e5"), "o-a1b2c3d4e5/r-ab12/"));

        Assert.Equal(
            [
                "user/dave of 111111111111 without more",
                "everyone in AWS with a certain `aws:PrincipalOrgID` (`StringEquals` of `aws:PrincipalOrgID` with `o-a1b2c3d4e5`), if its own account permits it",
            ],
            Direct(analysis));
    }

    [Fact]
    public void Everyone_OfAnAccountInTheEstate_IsNobodyOutside() => Assert.Equal(
        ["user/dave of 111111111111 without more"],
        Direct(Daves(TrustArn("*", """{"StringEquals":{"aws:PrincipalAccount":"111111111111"}}"""))));

    [Fact]
    public void ServicesAndProviders_AreListed()
    {
        string service = Trust("""{"Service":"ec2.amazonaws.com"}""");
        string saml = Trust("""{"Federated":"arn:aws:iam::999999999999:saml-provider/adfs"}""", """{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}""", "sts:AssumeRoleWithSAML");
        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).Role("UpdateData", Doc(service, saml.Replace("\"Sid\":\"Trust\",", "", StringComparison.Ordinal)));

        RoleAccess answer = new EstateAnalysis(builder.Build()).WhoCanAssume(UpdateData);

        Assert.Equal(
            [
                "the service ec2.amazonaws.com without more",
                "whoever arn:aws:iam::999999999999:saml-provider/adfs vouches for with a certain `SAML:aud` (`StringEquals` of `SAML:aud` with `https://signin.aws.amazon.com/saml`)",
            ],
            Lines(answer.Direct));
        Assert.Equal("sts:AssumeRoleWithSAML", answer.Direct[1].Action);
    }

    [Fact]
    public void WithinAnAccount_ATrustThatNamesThePrincipal_NeedsNoPolicyOfItsOwn()
    {
        var builder = new EstateBuilder();
        AccountBuilder account = builder.Account(Given.Trusting);
        account.Role("UpdateData", Doc(TrustArn("arn:aws:iam::999999999999:user/olga")));
        account.User("olga");
        account.User("oscar").Inline("allow", Doc(AllowAll));

        Assert.Equal(["user/olga of 999999999999 without more"], Direct(new(builder.Build())));
    }

    [Fact]
    public void ServiceControl_BindsTheTrustedAccount_ResourceControlTheTrusting()
    {
        const string DenyAll = """{"Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"}""";
        const string Full = """{"Effect":"Allow","Action":"*","Resource":"*"}""";
        string rcp = """{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}""";
        string rcpFull = """{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}""";

        Assert.Empty(Direct(Daves(TrustsOriginating, account => account.ServiceControl(("full", Doc(Full)), ("deny", Doc(DenyAll))))));
        Assert.Single(Direct(Daves(TrustsOriginating, account => account.ServiceControl(("full", Doc(Full))).ResourceControl(("deny", Doc(rcp))))));

        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).ResourceControl(("full", Doc(rcpFull)), ("perimeter", Doc(rcp))).Role("UpdateData", Doc(TrustsOriginating));
        builder.Account(Given.Trusted).User("dave").Inline("allow", Doc(AllowAll));
        Assert.Empty(Direct(new(builder.Build())));
    }

    [Fact]
    public void ConditionsOnWhoTheCallerIs_AreFixed()
    {
        EstateAnalysis analysis = Daves(
            TrustArn("arn:aws:iam::111111111111:root", """{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:user/d*"}}"""),
            account => account.User("eve").Inline("allow", Doc(AllowAll)));

        Access dave = Assert.Single(analysis.WhoCanAssume(UpdateData).Direct);
        Assert.True(dave.IsUnconditional);
        Assert.Equal("`ArnLike` of `aws:PrincipalArn` with `arn:aws:iam::111111111111:user/d*`", Assert.Single(dave.Ways[0].FixedConditions).ToString());
    }

    [Fact]
    public void ARoleThatIsNotThere_IsTheCallersMistake()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating);
        var other = Arn.Parse("arn:aws:iam::999999999999:role/Other");

        Assert.StartsWith("the role `arn:aws:iam::999999999999:role/Other` is not in the estate", Assert.Throws<ArgumentException>(() => analysis.WhoCanAssume(other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => analysis.WhatCanAssume(other));
        Assert.Throws<ArgumentOutOfRangeException>(() => analysis.WhoCanAssume(UpdateData, 0));
    }
}
