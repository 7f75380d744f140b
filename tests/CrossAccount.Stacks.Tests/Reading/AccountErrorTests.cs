using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Reading;

/// <summary>What is wrong with the accounts: the key, the value, the rule, and the fix.</summary>
public sealed class AccountErrorTests
{
    private const string NoDelegations = "\ndelegations: {}";

    private static string ErrorsOf(string accounts) => StackConfig.OfYaml(accounts + NoDelegations).Errors();

    private static string ErrorsOfTrusted(string trusted) => ErrorsOf("trusting: { accountId: \"999999999999\", region: us-east-1 }\ntrusted: " + trusted);

    [Fact]
    public void Accounts_OfTheTutorial_AreSound()
    {
        Assert.Equal("", ErrorsOf(TestSettings.Accounts));
    }

    [Theory]
    [InlineData("012345670123", "1402433619")]
    [InlineData("111111111111", "111111111111")]
    [InlineData("099999999999", "99999999999")]
    public void AccountId_WithoutQuotes_HasLostItsDigits(string written, string number)
    {
        Assert.Equal(
            $"crossaccount:trusted.accountId: the value is the number `{number}`, but an account ID is 12 digits in quotes, as in `\"012345678901\"`: without quotes a leading zero is lost",
            ErrorsOfTrusted($$"""{ accountId: {{written}}, region: us-east-1 }"""));
    }

    [Theory]
    [InlineData("12345678901", "the account ID `12345678901` must be exactly 12 digits; if its leading zero was lost, quote it: `\"012345678901\"`")]
    [InlineData("1234567890123", "the account ID `1234567890123` must be exactly 12 digits")]
    [InlineData("1111-1111-1111", "the account ID `1111-1111-1111` must be exactly 12 digits")]
    [InlineData("", "the account ID `` must be exactly 12 digits")]
    public void AccountId_ThatIsNone_IsRefused(string id, string expected)
    {
        Assert.Equal($"crossaccount:trusted.accountId: {expected}", ErrorsOfTrusted($$"""{ accountId: "{{id}}", region: us-east-1 }"""));
    }

    [Theory]
    [InlineData("{ accountID: \"111111111111\", region: us-east-1 }", """
        crossaccount:trusted.accountId: the value is missing: give the account's ID, 12 digits in quotes
        crossaccount:trusted.accountID: there is no setting `accountID` here: write `accountId`
        """)]
    [InlineData("{ accountId: \"111111111111\" }", "crossaccount:trusted.region: the value is missing: give a Region, as in `eu-central-1`")]
    [InlineData("{ accountId: \"111111111111\", region: us-east-1, zone: a }", "crossaccount:trusted.zone: there is no setting `zone` here: use only `accountId`, `region`, `profile`, `assumeRole`, `endpoints`, `quotas`, `organization`, `organizationalUnit`")]
    [InlineData("{ accountId: \"111111111111\", region: Frankfurt }", "crossaccount:trusted.region: `Frankfurt` is not a Region, but must read as in `eu-central-1`")]
    [InlineData("{ accountId: \"111111111111\", region: us-east-1, profile: 7 }", "crossaccount:trusted.profile: the value is the number `7`, but must be a text: put it in quotes")]
    [InlineData("{ accountId: \"111111111111\", region: us-east-1, organization: acme }", "crossaccount:trusted.organization: the organization ID `acme` must be `o-` and 10 to 32 lowercase letters or digits, as in `o-a1b2c3d4e5`")]
    [InlineData("[]", "crossaccount:trusted: the value is a list, but must be a map of keys and values")]
    [InlineData("here", "crossaccount:trusted: the value is a text, but must be a map of keys and values")]
    [InlineData("7", "crossaccount:trusted: the value is the number `7`, but must be a map of keys and values")]
    public void Account_ThatIsWrong_IsRefused(string account, string expected)
    {
        Assert.Equal(expected, ErrorsOfTrusted(account));
    }

    [Theory]
    [InlineData("here", "endpoints: `here` is not an endpoint, but must read as in `http://127.0.0.1:4566`")]
    [InlineData("ftp://127.0.0.1", "endpoints: `ftp://127.0.0.1` is not an endpoint, but must read as in `http://127.0.0.1:4566`")]
    [InlineData("{ sqs: \"http://127.0.0.1\", iam: \"http://127.0.0.1\" }", "endpoints.sqs: there is no setting `sqs` here: use only `iam`, `sts`, `s3`")]
    [InlineData("{}", "endpoints: the map names no endpoint, but must have one URL, or some of `iam`, `sts` and `s3`: leave it out for AWS's own")]
    public void Endpoints_ThatAreNone_AreRefused(string endpoints, string expected)
    {
        Assert.Equal($"crossaccount:trusted.{expected}", ErrorsOfTrusted($$"""{ accountId: "111111111111", region: us-east-1, endpoints: {{endpoints}} }"""));
    }

    [Theory]
    [InlineData("{ sessionName: ci }", "assumeRole.roleArn: the value is missing: give the ARN of the role to deploy with")]
    [InlineData("{ roleArn: Deployer }", "assumeRole.roleArn: `Deployer` is not an ARN, but must read `arn:partition:service:region:account:resource`")]
    [InlineData("{ roleArn: \"arn:aws:iam::111111111111:policy/Deployer\" }", "assumeRole.roleArn: `arn:aws:iam::111111111111:policy/Deployer` is the ARN of a policy, but must be one of a role: write `:role/` where it has `:policy/`")]
    [InlineData("{ roleArn: \"arn:aws:iam::999999999999:role/Deployer\" }", "assumeRole.roleArn: `arn:aws:iam::999999999999:role/Deployer` is a role of account `999999999999`, but deploys to account `111111111111`: give a role of that account")]
    [InlineData("{ roleArn: \"arn:aws:iam::111111111111:role/Deployer\", sessionName: x }", "assumeRole.sessionName: the role session name `x` has 1 characters, but must have 2 to 64")]
    [InlineData("{ roleArn: \"arn:aws:iam::111111111111:role/Deployer\", externalId: \"s3cr3t!\" }", "assumeRole.externalId: the external ID contains `!`, but may have only ASCII letters, digits and `_+=,.@:/-`")]
    [InlineData("{ roleArn: \"arn:aws:iam::111111111111:role/Deployer\", externalId: 48151623 }", "assumeRole.externalId: the value is a number, but must be a text: put it in quotes")]
    public void AssumeRole_ThatIsWrong_IsRefused(string role, string expected)
    {
        Assert.Equal($"crossaccount:trusted.{expected}", ErrorsOfTrusted($$"""{ accountId: "111111111111", region: us-east-1, assumeRole: {{role}} }"""));
    }

    [Fact]
    public void Accounts_ThatAreOneAndTheSame_AreRefused()
    {
        Assert.Equal(
            "crossaccount:trusted.accountId: the trusting and the trusted account are both `999999999999`, but access across accounts needs two: give another one",
            ErrorsOfTrusted("""{ accountId: "999999999999", region: us-east-1 }"""));
    }

    [Fact]
    public void Accounts_OfTwoPartitions_AreRefused()
    {
        Assert.Equal(
            "crossaccount:trusted.region: `cn-north-1` is in partition `aws-cn` and `us-east-1` of the trusting account in `aws`, but trust never crosses partitions: give Regions of one",
            ErrorsOfTrusted("""{ accountId: "111111111111", region: cn-north-1 }"""));
    }

    [Fact]
    public void Settings_ThatAreMissing_AreAllNamed()
    {
        Assert.Equal(
            """
            crossaccount:trusting: the value is missing: give a map of keys and values in the stack's file
            crossaccount:trusted: the value is missing: give a map of keys and values in the stack's file
            crossaccount:accessPolicies: the value is `each`, but must be `per-delegation` or `per-grantee`
            crossaccount:delegations: the value is missing: give a map of keys and values in the stack's file
            """,
            StackConfig.OfYaml("accessPolicies: each").Errors());
    }

    [Fact]
    public void Settings_ThatAreNoMap_AreNotRepeated()
    {
        // A map that is cut off may have anything in it, secrets too.
        Assert.Equal(
            "crossaccount:trusted: the value is a text, but must be a map of keys and values",
            ErrorsOfTrusted("'{ \"assumeRole\": { \"externalId\": \"s3cr3t\" '"));
    }
}
