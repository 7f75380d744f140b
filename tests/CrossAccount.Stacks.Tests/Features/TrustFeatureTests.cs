using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>Who may assume a role: rows 1 to 15 of <c>docs/features.md</c>, and the grants beyond them.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class TrustFeatureTests
{
    private static readonly Arn Developers = Arn.Parse("arn:aws:iam::111111111111:role/Developers");
    private static readonly Arn Role = Arn.Parse("arn:aws:iam::999999999999:role/UpdateData");

    [Fact]
    public async Task Row1_AWholeAccount()
    {
        FeatureRun run = await FeatureRun.OfAsync("1");

        Assert.True(Decide(run.Trust, User("David")).IsAllowed);
        Assert.False(Decide(run.Trust, User("David", "222222222222")).IsAllowed);
    }

    [Fact]
    public async Task Row2_NamedPrincipals()
    {
        FeatureRun run = await FeatureRun.OfAsync("2");

        Assert.True(Decide(run.Trust, User("David")).IsAllowed);
        Assert.False(Decide(run.Trust, User("Jane")).IsAllowed);
    }

    [Fact]
    public async Task Row3_OnePrincipalThatSurvivesRecreationAndOneThatDoesNot()
    {
        FeatureRun run = await FeatureRun.OfAsync("3");

        // As AWS keeps it: the ARN of a principal becomes its unique ID, and is shown as that once the principal is deleted.
        string kept = run.Trust.Replace("arn:aws:iam::111111111111:user/David", "AIDAOLDDAVID12345678", StringComparison.Ordinal);
        Assert.True(Decide(kept, Caller.RoleSession(Developers, RoleSessionName.Parse("s1"), "AROANEWDEVELOPERS123")).IsAllowed);
        Assert.True(Decide(kept, Caller.User(FeatureCode.David, "AIDAOLDDAVID12345678")).IsAllowed);
        Assert.False(Decide(kept, Caller.User(FeatureCode.David, "AIDANEWDAVID12345678")).IsAllowed);
        Assert.Equal(["AIDAOLDDAVID12345678"], BrokenPrincipals.Find(PolicyParser.Parse(kept).DocumentOrThrow()).Select(id => id.ToString()));
        Assert.Empty(BrokenPrincipals.Find(PolicyParser.Parse(run.Trust).DocumentOrThrow()));
        Assert.Equal(
            "crossaccount:delegations.data.trust[0].principals[0]: `AIDAOLDDAVID12345678` is the unique ID of a user that was deleted, which IAM shows in place of its ARN, so nobody can meet it: give the ARN of the user that there is now, or `matching`, which survives that",
            TestSettings.Trust("- { principals: [AIDAOLDDAVID12345678] }").Errors());
    }

    [Fact]
    public async Task Row4_OrganizationsAndTheirUnits()
    {
        FeatureRun run = await FeatureRun.OfAsync("4");

        Caller david = User("David");
        Assert.True(Decide(run.Trust, Member(david, "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/")).IsAllowed);
        Assert.True(Decide(run.Trust, Member(david, "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/")).IsAllowed);
        Assert.False(Decide(run.Trust, Member(david, "o-a1b2c3d4e5/r-ab12/ou-ab12-33333333/")).IsAllowed);
        Assert.False(Decide(run.Trust, david).IsAllowed);
    }

    [Fact]
    public async Task Row5_AnExternalId()
    {
        FeatureRun run = await FeatureRun.OfAsync("5");

        Caller auditor = User("Auditor", "222222222222");
        string generated = Assert.Single(run.Settings.Generated());
        Assert.True(Decide(run.Trust, auditor, keys => keys.With(ContextKeys.ExternalId, generated)).IsAllowed);
        Assert.False(Decide(run.Trust, auditor).IsAllowed);
        Assert.Equal(
            "crossaccount:delegations.data.trust[0].externalId: the value is missing: give `generated`, or the values that the third party gave, as secrets",
            TestSettings.Trust("- { thirdParty: \"222222222222\" }").Errors());
    }

    [Theory]
    [InlineData("old-id", true)]
    [InlineData("new-id", true)]
    [InlineData("NEW-ID", false)]
    [InlineData("other", false)]
    public async Task Row6_SeveralExternalIds(string sent, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("6");

        Assert.Equal(allowed, Decide(run.Trust, User("Auditor", "222222222222"), keys => keys.With(ContextKeys.ExternalId, sent)).IsAllowed);
    }

    [Fact]
    public async Task Row7_ExternalIdsAreChecked()
    {
        FeatureRun run = await FeatureRun.OfAsync("7");

        Assert.Contains("\"sts:ExternalId\":\"auditor:42\"", run.Trust, StringComparison.Ordinal);
        Assert.Equal(
            "crossaccount:delegations.data.trust[0].externalId: the external ID contains `!`, but may have only ASCII letters, digits and `_+=,.@:/-`",
            TestSettings.Trust("- { thirdParty: \"222222222222\", externalId: \"auditor!42\" }").Errors());
    }

    [Theory]
    [InlineData("auditor:42", true, true)]
    [InlineData("auditor:42", false, false)]
    [InlineData("auditor:43", true, false)]
    public async Task Row8_AnExternalIdAndMfaTogether(string sent, bool mfa, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("8");

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustThirdParty222222222222","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"sts:ExternalId":"auditor:42"}}}]}""",
            run.Trust);
        Assert.Equal(allowed, Decide(run.Trust, User("Auditor", "222222222222"), keys => keys.With(ContextKeys.ExternalId, sent).With(ContextKeys.MultiFactorAuthPresent, mfa)).IsAllowed);
    }

    [Fact]
    public async Task Row9_PeopleWithMfaBesideMachinesWithout()
    {
        FeatureRun run = await FeatureRun.OfAsync("9");

        Assert.True(Decide(run.Trust, User("David"), keys => keys.With(ContextKeys.MultiFactorAuthPresent, true)).IsAllowed);
        Assert.False(Decide(run.Trust, User("David")).IsAllowed);
        Assert.True(Decide(run.Trust, Session("ci-build")).IsAllowed);
        Assert.False(Decide(run.Trust, Session("Developers")).IsAllowed);
    }

    [Theory]
    [InlineData(3600, true)]
    [InlineData(3601, false)]
    public async Task Row10_TheAgeOfMfa(int age, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("10");

        Assert.Equal(allowed, Decide(run.Trust, User("David"), keys => keys.With(ContextKeys.MultiFactorAuthPresent, true).With(ContextKeys.MultiFactorAuthAge, age)).IsAllowed);
    }

    [Theory]
    [InlineData("David", true)]
    [InlineData("Jane", false)]
    public async Task Row11_TheNameOfTheSession(string name, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("11");

        Assert.Equal(allowed, Decide(run.Trust, User("David"), keys => keys.With(ContextKeys.RoleSessionName, name)).IsAllowed);
    }

    [Fact]
    public async Task Row12_SourceIdentityAndSessionTags()
    {
        FeatureRun run = await FeatureRun.OfAsync("12");

        static RequestContext Complete(RequestContext keys) => keys
            .With(ContextKeys.RequestedSourceIdentity, "david@example.com")
            .With(ContextKeys.RequestTagPrefix + "team", "data")
            .With(ContextKeys.TagKeys, new[] { "team" });
        static RequestContext OtherTag(RequestContext keys) => Complete(keys).With(ContextKeys.RequestTagPrefix + "admin", "yes").With(ContextKeys.TagKeys, new[] { "team", "admin" });
        foreach (string action in new[] { Authorizer.AssumeRole, "sts:TagSession", "sts:SetSourceIdentity" })
        {
            Assert.True(Decide(run.Trust, User("David"), Complete, action).IsAllowed);
        }

        Assert.False(Decide(run.Trust, User("David")).IsAllowed);
        Assert.False(Decide(run.Trust, User("David"), keys => Complete(keys).With(ContextKeys.RequestTagPrefix + "team", "sales")).IsAllowed);
        Assert.False(Decide(run.Trust, User("David"), OtherTag, "sts:TagSession").IsAllowed);
        Assert.False(Decide(run.Trust, User("David"), keys => Complete(keys).With(ContextKeys.RequestedSourceIdentity, "david@example.org"), "sts:SetSourceIdentity").IsAllowed);
    }

    [Fact]
    public async Task Row13_FreeConditions()
    {
        FeatureRun run = await FeatureRun.OfAsync("13");

        Assert.True(Decide(run.Trust, User("David"), keys => keys.With(ContextKeys.SourceIp, "203.0.113.7")).IsAllowed);
        Assert.False(Decide(run.Trust, User("David"), keys => keys.With(ContextKeys.SourceIp, "198.51.100.7")).IsAllowed);
    }

    [Fact]
    public async Task Row14_ADenyListOfTheTrustingSide()
    {
        FeatureRun run = await FeatureRun.OfAsync("14");

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"},{"Sid":"Deny111111111111","Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/Interns"}}}]}""",
            run.Trust);
        Assert.Equal(DecisionOutcome.ExplicitlyDenied, Decide(run.Trust, Session("Interns")).Outcome);
        Assert.True(Decide(run.Trust, Session("Developers")).IsAllowed);
    }

    [Theory]
    [InlineData("\"*\"", "`*` is not an ARN, but must read `arn:partition:service:region:account:resource`")]
    [InlineData("\"arn:aws:iam::111111111111:role/*\"", "the ARN `arn:aws:iam::111111111111:role/*` has a wildcard, but must name one thing")]
    [InlineData("arn:aws:iam::111111111111:group/Developers", "`arn:aws:iam::111111111111:group/Developers` is the ARN of a group, but must be one of a role or user: write `:role/` where it has `:group/`")]
    public async Task Row15_WildcardsAndGroupsAreRefused(string principal, string expected)
    {
        await FeatureRun.OfAsync("15");

        Assert.Equal($"crossaccount:delegations.data.trust[0].principals[0]: {expected}", TestSettings.Trust($"- {{ principals: [{principal}] }}").Errors());
        Assert.Equal(
            "crossaccount:delegations.data.trust[0]: a trust grant has exactly one of `account`, `principals`, `matching`, `organization`, `thirdParty`, `service`, `saml`, `oidc`, but this one has none",
            TestSettings.Trust($"- {{ notPrincipals: [{principal}] }}").Errors());
    }

    [Theory]
    [InlineData("sns.amazonaws.com", "999999999999", "arn:aws:sns:us-east-1:999999999999:topic", true)]
    [InlineData("sns.amazonaws.com", "222222222222", "arn:aws:sns:us-east-1:999999999999:topic", false)]
    [InlineData("sns.amazonaws.com", "999999999999", "arn:aws:sqs:us-east-1:999999999999:queue", false)]
    [InlineData("sqs.amazonaws.com", "999999999999", "arn:aws:sns:us-east-1:999999999999:topic", false)]
    public async Task RowA_AServiceOnBehalfOfKnownResources(string service, string account, string arn, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("a");

        Assert.Equal(allowed, Decide(run.Trust, Caller.Service(service), keys => keys.With(ContextKeys.SourceAccount, account).With(ContextKeys.SourceArn, arn)).IsAllowed);
    }

    [Theory]
    [InlineData("https://signin.aws.amazon.com/saml", "david@example.com", true)]
    [InlineData("https://signin.amazonaws.cn/saml", "david@example.com", false)]
    [InlineData("https://signin.aws.amazon.com/saml", "david@example.org", false)]
    public async Task RowB_ASamlProvider(string audience, string subject, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("b");

        Caller person = Caller.FederatedIdentity("arn:aws:iam::999999999999:saml-provider/Company");
        RequestContext Claims(RequestContext keys) => keys.With(ContextKeys.SamlAudience, audience).With(ContextKeys.SamlSubject, subject);
        Assert.Equal(allowed, Decide(run.Trust, person, Claims, "sts:AssumeRoleWithSAML").IsAllowed);
        Assert.False(Decide(run.Trust, person, Claims).IsAllowed);
    }

    [Theory]
    [InlineData("sts.amazonaws.com", "repo:example/app:ref:refs/heads/main", true)]
    [InlineData("sts.amazonaws.com", "repo:example/app:ref:refs/heads/other", false)]
    [InlineData("sts.amazonaws.com", "repo:stranger/app:ref:refs/heads/main", false)]
    [InlineData("https://github.com/example", "repo:example/app:ref:refs/heads/main", false)]
    public async Task RowC_AnOidcProvider(string audience, string subject, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("c");

        Caller job = Caller.FederatedIdentity("arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com");
        const string Issuer = "token.actions.githubusercontent.com";
        Assert.Equal(allowed, Decide(run.Trust, job, keys => keys.With($"{Issuer}:aud", audience).With($"{Issuer}:sub", subject), "sts:AssumeRoleWithWebIdentity").IsAllowed);
        Assert.False(Decide(run.Trust, Caller.FederatedIdentity("accounts.google.com"), keys => keys.With($"{Issuer}:aud", audience).With($"{Issuer}:sub", subject), "sts:AssumeRoleWithWebIdentity").IsAllowed);
    }

    [Theory]
    [InlineData("Auditor", true)]
    [InlineData("Intern", false)]
    public async Task RowD_SomeoneOfAThirdParty(string role, bool allowed)
    {
        FeatureRun run = await FeatureRun.OfAsync("d");

        Assert.Equal(allowed, Decide(run.Trust, Session(role, "222222222222"), keys => keys.With(ContextKeys.ExternalId, "auditor:42")).IsAllowed);
    }

    [Fact]
    public async Task Everything_ThatCanBeAsked_ComposesInOneGrant()
    {
        StackRun run = await StackRun.RunAsync(TestSettings.Trust(
            """
            - account: "111111111111"
              externalId: [old-id, new-id]
              mfa: { maxAge: 3600 }
              sessionNames: ["${aws:username}"]
              sourceIdentities: ["*@example.com"]
              sessionTags: { team: [data] }
              conditions: { IpAddress: { "aws:SourceIp": 203.0.113.0/24 } }
            """));

        string trust = run["data-role"].Text("assumeRolePolicy")!;
        (string Key, string Value)[] all =
        [
            (ContextKeys.ExternalId, "new-id"), (ContextKeys.MultiFactorAuthPresent, "true"), (ContextKeys.MultiFactorAuthAge, "10"),
            (ContextKeys.RoleSessionName, "David"), (ContextKeys.RequestedSourceIdentity, "d@example.com"), (ContextKeys.RequestTagPrefix + "team", "data"),
            (ContextKeys.TagKeys, "team"), (ContextKeys.SourceIp, "203.0.113.7"),
        ];
        RequestContext With(RequestContext keys, string? without) => all.Where(key => key.Key != without).Aggregate(keys, (to, key) => to.With(key.Key, key.Value));
        Assert.True(Decide(trust, User("David"), keys => With(keys, null)).IsAllowed);
        Assert.True(Decide(trust, User("David"), keys => With(keys, null).With(ContextKeys.ExternalId, "old-id")).IsAllowed);

        // No tag keys at all is no tag too many; every other one is missed.
        Assert.All(all.Where(key => key.Key != ContextKeys.TagKeys), key => Assert.False(Decide(trust, User("David"), keys => With(keys, key.Key)).IsAllowed, key.Key));
    }

    private static Caller User(string name, string account = "111111111111") => Caller.User(Arn.Parse($"arn:aws:iam::{account}:user/{name}"));

    private static Caller Session(string role, string account = "111111111111") =>
        Caller.RoleSession(Arn.Parse($"arn:aws:iam::{account}:role/{role}"), RoleSessionName.Parse("session"));

    private static Caller Member(Caller caller, string path) => caller.InOrganization(OrganizationId.Parse("o-a1b2c3d4e5"), path);

    /// <summary>Decides with an identity that may do anything, so that the trust policy alone decides.</summary>
    private static Decision Decide(string trust, Caller caller, Func<RequestContext, RequestContext>? keys = null, string action = Authorizer.AssumeRole)
    {
        var anything = new PolicyDocument(Statement.Allow("*").On("*"));
        var policies = new ApplicablePolicies
        {
            Identity = [CompiledPolicy.Compile(anything, new(PolicyKind.Managed, "anything", ""))],
            Resource = CompiledPolicy.Compile(PolicyParser.Parse(trust).DocumentOrThrow(), PolicyOrigin.TrustOf("role/UpdateData")),
        };
        RequestContext context = keys?.Invoke(RequestContext.Empty) ?? RequestContext.Empty;
        return Authorizer.Decide(new AccessRequest(caller, action, Role, context), policies);
    }
}
