using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Reading;

/// <summary>What is wrong with a trust grant. A grant that is wrong is never left out: that would trust the whole account instead.</summary>
public sealed class TrustErrorTests
{
    private const string Key = "crossaccount:delegations.data.trust[0]";

    [Theory]
    [InlineData("- { mfa: required }", ": a trust grant has exactly one of `account`, `principals`, `matching`, `organization`, `thirdParty`, `service`, `saml`, `oidc`, but this one has none")]
    [InlineData("- { thirdparty: \"222222222222\" }", ": a trust grant has exactly one of `account`, `principals`, `matching`, `organization`, `thirdParty`, `service`, `saml`, `oidc`, but this one has none: write `thirdParty` where it has `thirdparty`")]
    [InlineData("- { account: \"111111111111\", service: ec2.amazonaws.com }", ": a trust grant has exactly one of `account`, `principals`, `matching`, `organization`, `thirdParty`, `service`, `saml`, `oidc`, but this one has `account` and `service`")]
    [InlineData("- \"111111111111\"", ": the value is the text `111111111111`, but must be a map of keys and values")]
    [InlineData("- { account: 011111111111, mfa: required }", ".account: the value is the number `1227133513`, but an account ID is 12 digits in quotes, as in `\"012345678901\"`: without quotes a leading zero is lost")]
    [InlineData("- { account: \"11111111111\" }", ".account: the account ID `11111111111` must be exactly 12 digits; if its leading zero was lost, quote it: `\"011111111111\"`")]
    [InlineData("- { account: \"111111111111\", Mfa: required }", ".Mfa: there is no setting `Mfa` here: write `mfa`")]
    [InlineData("- { account: \"111111111111\", mfa: true }", ".mfa: the value must be `required` or a map with `maxAge` in seconds")]
    [InlineData("- { account: \"111111111111\", mfa: {} }", ".mfa.maxAge: the value is missing: give the age in seconds, as in `3600`")]
    [InlineData("- { account: \"111111111111\", mfa: { maxAge: 0 } }", ".mfa.maxAge: the MFA age `0` is out of range, but must be 1 to 129600 seconds (36 hours, the longest session of a user)")]
    [InlineData("- { account: \"111111111111\", mfa: { maxAge: 129601 } }", ".mfa.maxAge: the MFA age `129601` is out of range, but must be 1 to 129600 seconds (36 hours, the longest session of a user)")]
    [InlineData("- { account: \"111111111111\", mfa: { maxAge: one hour } }", ".mfa.maxAge: the value is the text `one hour`, but must be a whole number")]
    [InlineData("- { service: ec2 }", ": `ec2` is not a service principal, but must read as in `ec2.amazonaws.com`")]
    [InlineData("- { service: ec2.amazonaws.com, mfa: required }", ".mfa: there is no setting `mfa` here: use only `service`, `sourceAccounts`, `sourceArns`, `sourceOrganization`, `conditions`")]
    [InlineData("- { service: sns.amazonaws.com, sourceArns: [example-topic] }", ": the source `example-topic` is not an ARN, but must read as in `arn:aws:sns:*:999999999999:*`")]
    [InlineData("- { service: sns.amazonaws.com, sourceArns: [\"arn:aws-cn:sns:*:999999999999:*\"] }", ": the source `arn:aws-cn:sns:*:999999999999:*` is in partition `aws-cn` and the role in `aws`, but services never act across partitions")]
    [InlineData("- { saml: arn:aws:iam::111111111111:saml-provider/Company }", ": `arn:aws:iam::111111111111:saml-provider/Company` is a provider of account `111111111111`, but a role can only trust providers of its own account `999999999999`")]
    [InlineData("- { saml: arn:aws:iam::999999999999:oidc-provider/example.com }", ".saml: `arn:aws:iam::999999999999:oidc-provider/example.com` is the ARN of a oidc-provider, but must be one of a saml-provider: write `:saml-provider/` where it has `:oidc-provider/`")]
    [InlineData("- { oidc: arn:aws:iam::999999999999:oidc-provider/example.com, audiences: a }", ".subjects: the value is missing: give the subjects of the token, as in `repo:example/app:ref:refs/heads/main`")]
    [InlineData("- { oidc: arn:aws:iam::999999999999:oidc-provider/example.com, audiences: a, subjects: \"*\" }", ": the grant takes tokens of any subject, so anyone's: give the subject, as in `repo:example/app:ref:refs/heads/main`")]
    [InlineData("- { oidc: arn:aws:iam::999999999999:oidc-provider/example.com, audiences: [], subjects: s }", ": the grant has no audience, but tokens made for anything else would be good too: give one, as in `sts.amazonaws.com`")]
    [InlineData("- { organization: o-a1b2c3d4e5, units: [ou-ab12-11111111] }", ".units[0]: `ou-ab12-11111111` is not the path of an organizational unit, but must read from the root down as in `r-ab12/ou-ab12-11111111`")]
    [InlineData("- { organization: o-a1b2c3d4e5, externalId: generated }", ": an external ID is generated for one account, but the grant is about several: give its values, or write a grant for each account")]
    [InlineData("- { account: \"111111111111\", sessionNames: [Dávid] }", ": the session name `Dávid` can match none, but may have only ASCII letters, digits, `_+=,.@-`, the wildcards `*` and `?`, and variables such as `${aws:username}`")]
    [InlineData("- { account: \"111111111111\", sourceIdentities: [x] }", ": the source identity `x` has 1 characters, but must have 2 to 64")]
    [InlineData("- { account: \"111111111111\", sessionTags: { \"aws:team\": data } }", ": `aws:team` cannot be the key of a session tag, but must be 1 to 128 letters, digits, spaces or `_.:/=+-@`, and not begin with `aws:`")]
    [InlineData("- { account: \"111111111111\", sessionTags: { Team: data, team: web } }", ": the session tags `Team` and `team` differ only in case, but AWS does not tell such keys apart: keep one of them")]
    [InlineData("- { principals: [AROAEXAMPLEID1234567] }", ".principals[0]: `AROAEXAMPLEID1234567` is the unique ID of a role that was deleted, which IAM shows in place of its ARN, so nobody can meet it: give the ARN of the role that there is now, or `matching`, which survives that")]
    [InlineData("- { organization: acme, mfa: required }", ".organization: the organization ID `acme` must be `o-` and 10 to 32 lowercase letters or digits, as in `o-a1b2c3d4e5`")]
    [InlineData("- { principals: [] }", ": the grant names no principal, but must name at least one role or user")]
    [InlineData("- { principals: [arn:aws:iam::111111111111:policy/Own] }", ".principals[0]: `arn:aws:iam::111111111111:policy/Own` is the ARN of a policy, but must be one of a role or user: write `:role/` where it has `:policy/`")]
    [InlineData("- { principals: arn:aws-cn:iam::111111111111:user/David }", ": `arn:aws-cn:iam::111111111111:user/David` is in partition `aws-cn` and the role in `aws`, but trust never crosses partitions")]
    [InlineData("- { principals: [arn:aws:iam::111111111111:role/Developers], mfa: required }", ": MFA is asked of the role `arn:aws:iam::111111111111:role/Developers`, which can never show it: sessions of roles carry no MFA; ask it of users, in a grant of their own")]
    [InlineData("- { matching: \"111111111111\" }", ".patterns: the value is missing: give patterns of what stands after the account in an ARN, as in `role/Developers`")]
    [InlineData("- { matching: \"111111111111\", patterns: [] }", ": the grant has no pattern, but needs at least one, as in `role/Developers`")]
    [InlineData("- { matching: \"111111111111\", patterns: [\"*\"] }", ": the pattern `*` must begin with `role/` or `user/` and name something, as in `role/Developers`")]
    [InlineData("- { matching: \"111111111111\", patterns: [role/team-*], mfa: required }", ": MFA is asked of `role/team-*`, but sessions of roles carry no MFA; ask it of users, in a grant of their own")]
    public void Grant_ThatIsWrong_IsRefused(string trust, string expected)
    {
        Assert.Equal(Key + expected, TestSettings.Trust(trust).Errors());
    }

    [Theory]
    [InlineData("- { thirdParty: \"222222222222\" }", ".externalId: the value is missing: give `generated`, or the values that the third party gave, as secrets")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: [] }", ".externalId: the list is empty, but a third party needs at least one external ID: give `generated`, or the values that it gave")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: \"s3cr3t!\" }", ".externalId: the external ID contains `!`, but may have only ASCII letters, digits and `_+=,.@:/-`")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: [s3cr3t, x] }", ".externalId[1]: the external ID has 1 characters, but must have 2 to 1224")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: 48151623 }", ".externalId: the value is a number, but must be a text: put it in quotes")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: [48151623] }", ".externalId[0]: the value is a number, but must be a text: put it in quotes")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: { value: s3cr3t } }", ".externalId: the value is a map, but must be a text")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: s3cr3t, generation: \"2\" }", ": `generation` goes with a generated external ID, but values are given: leave it out")]
    [InlineData("- { thirdParty: \"222222222222\", externalId: generated, patterns: [role/*], mfa: required }", ": MFA is asked of `role/*`, but sessions of roles carry no MFA; ask it of users, in a grant of their own")]
    [InlineData("- { account: \"111111111111\", generation: \"2\" }", ": `generation` goes with a generated external ID, but there is none: leave it out")]
    [InlineData("- { thirdParty: 022222222222, externalId: generated }", ".thirdParty: the value is the number `2454267026`, but an account ID is 12 digits in quotes, as in `\"012345678901\"`: without quotes a leading zero is lost")]
    public void ThirdParty_ThatIsWrong_IsRefusedAndNoExternalIdIsShown(string trust, string expected)
    {
        Assert.Equal(Key + expected, TestSettings.Trust(trust).Errors());
    }

    [Theory]
    [InlineData("{ StringEqual: { \"aws:PrincipalOrgID\": o-a1b2c3d4e5 } }", ".conditions.StringEqual: there is no condition operator `StringEqual`: use an operator of the policy language, as in `StringEquals`; its case counts")]
    [InlineData("{ StringEquals: o-a1b2c3d4e5 }", ".conditions.StringEquals: `StringEquals` is a text, but must be an object: write `{ \"StringEquals\": { \"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\" } }`")]
    [InlineData("{ NumericLessThan: { \"aws:MultiFactorAuthAge\": soon } }", ".conditions.NumericLessThan.aws:MultiFactorAuthAge: `soon` is not a number, but `NumericLessThan` compares numbers: write a value that the operator can compare")]
    [InlineData("{ StringEquals: { PrincipalOrgID: o-a1b2c3d4e5 } }", ".conditions.StringEquals.PrincipalOrgID: `PrincipalOrgID` is not a context key: write `service:key`, as in `aws:PrincipalArn`")]
    [InlineData("{ Bool: { \"aws:MultiFactorAuthPresent\": true } }", ": the grant has the condition `Bool aws:MultiFactorAuthPresent` twice, but a statement can hold it once: leave the free one out, or use another operator")]
    [InlineData("{ StringEquals: { \"sts:ExternalId\": s3cr3t } }", ": the condition on `sts:ExternalId` would be kept and shown as plain text: trust a third party on an external ID instead, which is kept a secret")]
    [InlineData("{ NumericEquals: { \"sts:ExternalId\": s3cr3t } }", ".conditions.NumericEquals.sts:ExternalId: a value of `sts:ExternalId` is not of the type that `NumericEquals` compares: write a value that the operator can compare")]
    public void Conditions_ThatAreWrong_AreLocated(string conditions, string expected)
    {
        Assert.Equal(Key + expected, TestSettings.Trust($$"""- { account: "111111111111", mfa: required, conditions: {{conditions}} }""").Errors());
    }

    [Fact]
    public void Grants_ThatAreWrong_AreAllNamed()
    {
        Assert.Equal(
            """
            crossaccount:delegations.data.trust[0].account: the account ID `1` must be exactly 12 digits; if its leading zero was lost, quote it: `"000000000001"`
            crossaccount:delegations.data.trust[2].principals[0]: `David` is not an ARN, but must read `arn:partition:service:region:account:resource`
            crossaccount:delegations.data.trust[2].principals[1]: `Jane` is not an ARN, but must read `arn:partition:service:region:account:resource`
            """,
            TestSettings.Trust("- { account: \"1\", mfa: required }\n- { account: \"111111111111\" }\n- { principals: [David, Jane] }").Errors());
    }
}
