using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>What a request needs, found by the engine's decisions under different circumstances.</summary>
public sealed class RequirementTests
{
    public static TheoryData<string, string> Conditions => new()
    {
        { """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""", "with MFA" },
        { """{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}""", "without more" },
        { """{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}""", "with MFA at most 3599 seconds ago" },
        { """{"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"}}""", "with MFA at most 3600 seconds ago" },
        { """{"NumericGreaterThan":{"aws:MultiFactorAuthAge":"3600"}}""", "with MFA" },
        { """{"Null":{"aws:MultiFactorAuthAge":"true"}}""", "without more" },
        { """{"Null":{"aws:TokenIssueTime":"false"}}""", "with temporary credentials" },
        { """{"StringEquals":{"sts:ExternalId":"secret-1"}}""", "with an external ID" },
        { """{"StringNotEquals":{"sts:ExternalId":"secret-1"}}""", "without more" },
        { """{"StringEquals":{"sts:ExternalId":["secret-1","secret-2"]},"Bool":{"aws:MultiFactorAuthPresent":"true"}}""", "with MFA and an external ID" },
        { """{"StringLike":{"sts:RoleSessionName":"ticket-*"}}""", "with a session name (`StringLike` of `sts:RoleSessionName` with `ticket-*`)" },
        { """{"StringEquals":{"sts:RoleSessionName":"${aws:username}"}}""", "with a session name (`StringEquals` of `sts:RoleSessionName` with `${aws:username}`)" },
        { """{"StringNotEquals":{"sts:RoleSessionName":"root"}}""", "without more" },
        { """{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""", "with a network (`IpAddress` of `aws:SourceIp` with `203.0.113.0/24`)" },
        { """{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""", "with a network (`NotIpAddress` of `aws:SourceIp` with `203.0.113.0/24`)" },
        { """{"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}}""", "with a time (`DateLessThan` of `aws:CurrentTime` with `2027-01-01T00:00:00Z`)" },
        { """{"NumericLessThan":{"aws:EpochTime":"1798761600"}}""", "with a time (`NumericLessThan` of `aws:EpochTime` with `1798761600`)" },
        { """{"StringEquals":{"app:Key":"x"}}""", "with a certain `app:Key` (`StringEquals` of `app:Key` with `x`)" },
        { """{"Bool":{"aws:SecureTransport":"true"}}""", "without more" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void ATrustsCondition_BecomesARequirement(string condition, string expected) => Assert.Equal(
        [$"user/dave of 111111111111 {expected}"],
        Direct(Daves(TrustArn("arn:aws:iam::111111111111:root", condition))));

    [Theory]
    [InlineData("""{"Bool":{"aws:SecureTransport":"false"}}""")]
    [InlineData("""{"Bool":{"aws:MultiFactorAuthPresent":"true"},"Null":{"aws:MultiFactorAuthAge":"true"}}""")]
    [InlineData("""{"NumericLessThan":{"aws:MultiFactorAuthAge":"0"}}""")]
    [InlineData("""{"StringEquals":{"aws:username":"jane"}}""")]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"a"},"StringNotEquals":{"sts:ExternalId":"a"}}""")]
    [InlineData("""{"StringEquals":{"aws:PrincipalTag/team":"red"}}""")]
    [InlineData("""{"StringEquals":{"aws:RequestTag/team":"red"}}""")]
    [InlineData("""{"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"},"NumericGreaterThan":{"aws:EpochTime":"1798761600"}}""")]
    public void WhatNoRequestCanMeet_LetsNobodyIn(string condition) =>
        Assert.Empty(Direct(Daves(TrustArn("arn:aws:iam::111111111111:root", condition))));

    [Fact]
    public void TheExternalId_IsInNoText()
    {
        Access access = Assert.Single(Daves(TrustArn("arn:aws:iam::222222222222:root", """{"StringEquals":{"sts:ExternalId":"secret-1"}}""")).WhoCanAssume(UpdateData).Direct);

        Requirement requirement = Assert.Single(access.Ways[0].Requirements);
        Assert.Equal(RequirementKind.ExternalId, requirement.Kind);
        Assert.True(requirement.IsByOwnDoing);
        Assert.DoesNotContain("secret", access.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Assert.Single(requirement.Conditions).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ADenyWithoutMfa_MakesMfaNeeded()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating, account => account.User("eve").Inline("allow", Doc(
            AllowAll,
            """{"Sid":"Mfa","Effect":"Deny","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}""")));

        Access eve = analysis.WhoCanAssume(UpdateData).Direct[1];
        Assert.Equal("user/eve of 111111111111 with MFA", eve.ToString());
        Assert.Equal(
            ["not `BoolIfExists` of `aws:MultiFactorAuthPresent` with `false`"],
            eve.Ways[0].Requirements[0].Conditions.Select(condition => condition.ToString()));
    }

    [Fact]
    public void ASessionOfARole_HasNoMfa()
    {
        EstateAnalysis analysis = Daves(
            TrustArn("arn:aws:iam::111111111111:root", """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"""),
            account => account.Role("Ops", Doc(TrustsOriginating)).Inline("allow", Doc(AllowAll)));

        Assert.Equal(["user/dave of 111111111111 with MFA"], Direct(analysis));
    }

    [Fact]
    public void TwoStatements_AreTwoWays()
    {
        string mfa = TrustArn("arn:aws:iam::111111111111:root", """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""");
        string externalId = TrustArn("arn:aws:iam::111111111111:root", """{"StringEquals":{"sts:ExternalId":"x1"}}""").Replace("\"Trust\"", "\"Second\"", StringComparison.Ordinal);

        Access dave = Assert.Single(Daves($"{mfa},{externalId}").WhoCanAssume(UpdateData).Direct);

        Assert.Equal("user/dave of 111111111111 with MFA, or with an external ID", dave.ToString());
        Assert.Equal(["Trust", "Second"], dave.Ways.Select(way => way.Decision.ResourceStatement!.Statement.Sid));
    }

    [Fact]
    public void ATrustedSession_NeedsItsName() => Assert.Equal(
        ["role/Ops of 111111111111 with the name `night` of its own session"],
        Direct(Daves(
            TrustArn("arn:aws:sts::111111111111:assumed-role/Ops/night"),
            account => account.Role("Ops", Doc(TrustsOriginating)).Inline("allow", Doc(AllowAll)))));

    [Fact]
    public void SessionTags_CountOnlyWhereTheRolesTrustAllowsThem()
    {
        const string Tagged = """{"StringEquals":{"aws:PrincipalTag/team":"red"}}""";
        string[] ways = Direct(Daves(TrustArn("arn:aws:iam::111111111111:root", Tagged), account =>
        {
            account.Role("Tagged", Doc(Trust("""{"AWS":"111111111111"}""", action: "sts:*"))).Inline("allow", Doc(AllowAll));
            account.Role("Plain", Doc(TrustsOriginating)).Inline("allow", Doc(AllowAll));
            account.Role("Red", Doc(TrustsOriginating)).Inline("allow", Doc(AllowAll)).Tag("Team", "red");
        }));

        Assert.Equal(
            [
                "role/Red of 111111111111 without more",
                "role/Tagged of 111111111111 with something of its own session (`StringEquals` of `aws:PrincipalTag/team` with `red`)",
            ],
            ways);
    }

    [Fact]
    public void TagsInTheRequest_HaveToBeAllowedToo()
    {
        const string Tags = """{"StringEquals":{"aws:RequestTag/team":"red"}}""";
        string trust = Trust("""{"AWS":"111111111111"}""", Tags, "sts:*");
        EstateAnalysis analysis = Daves(trust, account => account.User("tagger").Inline("allow", Doc("""{"Effect":"Allow","Action":"sts:*","Resource":"*"}""")));

        Assert.Equal(["user/tagger of 111111111111 with session tags (`StringEquals` of `aws:RequestTag/team` with `red`)"], Direct(analysis));
    }

    [Fact]
    public void TooManyCircumstances_AreSaid()
    {
        string conditions = string.Join(',', Enumerable.Range(0, 13).Select(i => $"\"app:Key{i}\":\"x\""));
        Access? dave = Daves(TrustArn("arn:aws:iam::111111111111:root") + "," + TrustArn("arn:aws:iam::111111111111:root", "{\"StringEquals\":{" + conditions + "}}").Replace("\"Trust\"", "\"Many\"", StringComparison.Ordinal))
            .WhoCanAssume(UpdateData).Direct.SingleOrDefault();

        Assert.NotNull(dave);
        Assert.True(dave.IsUnconditional);
        Assert.False(dave.IsComplete);
    }
}
