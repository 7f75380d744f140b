using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>The trusted side: rows 29 to 33 of <c>docs/features.md</c>, and several trusted accounts.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class AccessFeatureTests
{
    [Fact]
    public async Task Row29_AnAllowOfTheVeryRole()
    {
        FeatureRun run = await FeatureRun.OfAsync("29");

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}""",
            run["data-allow-role-Developers"].Text("policy"));
    }

    [Fact]
    public async Task Row30_AnExplicitDenyOfSomeone()
    {
        FeatureRun run = await FeatureRun.OfAsync("30");

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"DenyAssumeRole","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}]}""",
            run["data-deny-role-Analysts"].Text("policy"));
    }

    [Fact]
    public async Task Row31_MfaAskedOnTheTrustedSide()
    {
        FeatureRun run = await FeatureRun.OfAsync("31");

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"AllowAssumeRole","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}""",
            run["data-allow-group-Developers"].Text("policy"));
        Assert.Equal(
            "crossaccount:delegations.data.allowMfa: MFA is asked of `role/Developers`, which can never show it, as sessions of roles carry no MFA: allow groups or users, or ask for none",
            FeatureRun.SettingsOf("{ allow: [role/Developers], allowMfa: required }").Errors());
    }

    [Fact]
    public async Task Row32_BothHalvesOfOneDefinition()
    {
        FeatureRun run = await FeatureRun.OfAsync("32");

        Assert.Equal(
            ["data-allow-role-Developers @trusted", "data-deny-role-Analysts @trusted", "data-role @trusting"],
            run.Settings.Resources.Where(resource => resource.ProviderName.Length > 0).Select(resource => $"{resource.Name} @{resource.ProviderName}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Row33_TheArnOfTheAllowIsThatOfTheRole()
    {
        FeatureRun run = await FeatureRun.OfAsync("33");

        Assert.Contains("\"Resource\":\"arn:aws:iam::999999999999:role/team/data/UpdateData\"", run["data-allow-user-David"].Text("policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowF_OneRoleForManyTrustedAccounts()
    {
        FeatureRun run = await FeatureRun.OfAsync("f");

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"TrustAccount111111111111","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"},{"Sid":"TrustAccount333333333333","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::333333333333:root"},"Action":"sts:AssumeRole"}]}""",
            run.Trust);
        Assert.Equal("trusted", run["data-allow-role-Developers"].ProviderName);
        Assert.Equal("trusted-staging", run["data-333333333333-allow-role-Developers"].ProviderName);
        Assert.Empty(AccountLeaks.Find(run.Settings.Resources, "999999999999", "111111111111", "333333333333"));
        Assert.Equal(
            ["aws:iam/rolePolicy:RolePolicy data-333333333333-allow-role-Developers: goes to account `333333333333`, which is not declared"],
            AccountLeaks.Find(run.Settings.Resources, "999999999999", "111111111111"));
    }

    [Fact]
    public async Task RowG_OneTrustedAccountForManyRolesWithoutRepetition()
    {
        await FeatureRun.OfAsync("g");
        StackRun run = await StackRun.RunAsync(StackConfig.OfYaml(
            TestSettings.Accounts + """
            defaults:
              allow: [group/Developers]
              role: { path: /shared/, tags: { team: data } }
            delegations:
              read: { role: { name: ReadData } }
              update: { role: { name: UpdateData, path: /own/ }, allow: [group/Writers] }
            """));

        Assert.Equal(
            ["read-allow-group-Developers", "update-allow-group-Writers"],
            run.Resources.Where(resource => resource.Type == "aws:iam/groupPolicy:GroupPolicy").Select(resource => resource.Name).Order(StringComparer.Ordinal));
        Assert.Equal("/shared/", run["read-role"].Text("path"));
        Assert.Equal("/own/", run["update-role"].Text("path"));
        Assert.Equal("""{"team":"data"}""", run["update-role"].Text("tags"));
    }

    [Fact]
    public void Defaults_ThatAreWrong_AreToldOnce()
    {
        Assert.Equal(
            """
            crossaccount:defaults.allow[0]: `Developers` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`
            crossaccount:defaults.alow: there is no setting `alow` here: use only `role`, `accounts`, `trust`, `trustDeny`, `allow`, `deny`, `allowMfa`, `bucket`, `protect`, `retainOnDelete`, `expect`
            """,
            StackConfig.OfYaml(
                TestSettings.Accounts + """
                defaults: { allow: [Developers], alow: [] }
                delegations: { a: { role: { name: A1 } }, b: { role: { name: B1 } } }
                """).Errors());
    }

    [Theory]
    [InlineData("{ accounts: [staging] }", ".delegations.data.accounts[0]: there is no trusted account `staging`, but only `trusted`: give one of those, or add it to `trustedAccounts`")]
    [InlineData("{ accounts: [] }", ".delegations.data.accounts: the list is empty, so no account is trusted: leave it out for the trusted one, or give names")]
    [InlineData("{ accounts: [trusted, trusted] }", ".delegations.data.accounts[1]: the account `trusted` is given twice: keep one of them")]
    [InlineData("{ \"crossaccount:trustedAccounts\": { trusted: { accountId: \"333333333333\", region: us-east-1 } } }", ".trustedAccounts.trusted: `trusted` cannot name a trusted account, but must be 1 to 32 ASCII letters, digits, `-` or `_`, and not `trusted`, which is the account under that key")]
    [InlineData("{ \"crossaccount:trustedAccounts\": { other: { accountId: \"999999999999\", region: us-east-1 } } }", ".trustedAccounts.other.accountId: the trusting and the trusted account are both `999999999999`, but access across accounts needs two: give another one")]
    [InlineData("{ \"crossaccount:trustedAccounts\": { other: { accountId: \"333333333333\", region: cn-north-1 } } }", ".trustedAccounts.other.region: `cn-north-1` is in partition `aws-cn` and `us-east-1` of the trusting account in `aws`, but trust never crosses partitions: give Regions of one")]
    [InlineData("{ \"crossaccount:accessPolicies\": per-grantee, allow: [group/Developers], allowMfa: required }", ".delegations.data.allowMfa: the value goes with one policy for each delegation, but `accessPolicies` is `per-grantee`: ask for MFA in the trust, or write `per-delegation`")]
    [InlineData("{ bucket: { name: Shared, access: write } }", ".delegations.data.bucket.name: the bucket name `Shared` is not valid, but must be 3 to 63 lowercase ASCII letters, digits, `.` and `-`, with a letter or digit at both ends\ncrossaccount:delegations.data.bucket.access: the value is `write`, but must be `read` or `read-write`")]
    [InlineData("{ protect: \"yes\" }", ".delegations.data.protect: the value is the text `yes`, but must be `true` or `false`, without quotes")]
    [InlineData("{ role: { exclusive: [tags] } }", ".delegations.data.role.exclusive[0]: `tags` cannot be owned exclusively, but only `attachments` and `inlinePolicies`")]
    [InlineData("{ trustDeny: [{ patterns: [role/Interns] }] }", ".delegations.data.trustDeny[0]: `patterns` goes with an `account` and names at least one of its roles and users, as in `role/Interns`: complete it, or leave it out")]
    [InlineData("{ trustDeny: [{}] }", ".delegations.data.trustDeny[0]: everyone is denied without a condition, so nobody could assume the role: give one")]
    [InlineData("{ trustDeny: [{ account: \"111111111111\", patterns: [group/Interns] }] }", ".delegations.data.trustDeny[0]: the pattern `group/Interns` must begin with `role/` or `user/` and name something, as in `role/Developers`")]
    public void Settings_ThatAreWrong_NameTheirPathAndTheFix(string settings, string expected)
    {
        Assert.Equal("crossaccount:" + expected[1..], FeatureRun.SettingsOf(settings).Errors());
    }
}
