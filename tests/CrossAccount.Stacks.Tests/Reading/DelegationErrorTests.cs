using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Reading;

/// <summary>What is wrong with a delegation and its role.</summary>
public sealed class DelegationErrorTests
{
    private const string Key = "crossaccount:delegations.data";

    private static string ErrorsOf(string delegation) => TestSettings.Delegation(delegation).Errors();

    private static string ErrorsOfRole(string setting) => ErrorsOf("role:\n  name: UpdateData\n  " + setting);

    [Theory]
    [InlineData("allow: []", ".role: the value is missing: give the role: its name, and what it may do")]
    [InlineData("role: UpdateData", ".role: the value is the text `UpdateData`, but must be a map of keys and values")]
    [InlineData("role: {}", ".role.name: the value is missing: give the role's name")]
    [InlineData("role: { name: Rôle }", ".role.name: the role name `Rôle` contains U+00F4, but may have only ASCII letters, digits and `_+=,.@-`")]
    [InlineData("role: { name: 007 }", ".role.name: the value is the number `7`, but must be a text: put it in quotes")]
    [InlineData("role: { name: }", ".role.name: the value is empty, but must be a text")]
    [InlineData("role: { name: UpdateData }\nAllow: []", ".Allow: there is no setting `Allow` here: write `allow`")]
    [InlineData("role: { name: UpdateData }\nwho: []", ".who: there is no setting `who` here: use only `role`, `accounts`, `trust`, `trustDeny`, `allow`, `deny`, `allowMfa`, `bucket`, `protect`, `retainOnDelete`, `expect`")]
    [InlineData("role: { name: UpdateData }\nallow: [Developers]", ".allow[0]: `Developers` is not an identity, but must read `role/Name`, `group/Name` or `user/Name`")]
    [InlineData("role: { name: UpdateData }\nallow: role/a b", ".allow: the role name `a b` contains U+0020, but may have only ASCII letters, digits and `_+=,.@-`")]
    [InlineData("role: { name: UpdateData }\nallow: [role/A, group/A, role/a]", ".allow[2]: `role/a` is given twice: keep one of them")]
    [InlineData("role: { name: UpdateData }\nallow: [role/A, group/A]\ndeny: [role/a]", ": `role/A` is both allowed and denied, and a deny always wins: keep one of them")]
    [InlineData("role: { name: UpdateData }\ntrust: []", ".trust: the list is empty, so nobody could assume the role: leave it out to trust the whole trusted account, or give a grant")]
    [InlineData("role: { name: UpdateData }\nexpect: { requires: [luck] }", ".expect.requires[0]: `luck` cannot be required, but only `externalId` and `mfa`")]
    [InlineData("role: { name: UpdateData }\nexpect: { session: { allowed: [s3:GetObject] } }", ".expect.session.allowed[0]: `s3:GetObject` is nothing that a session can try, but must be an action and a resource, as in `s3:GetObject arn:aws:s3:::bucket/key`")]
    [InlineData("role: { name: UpdateData }\nexpect: { session: { may: [] } }", ".expect.session.may: there is no setting `may` here: use only `allowed`, `denied`")]
    public void Delegation_ThatIsWrong_IsRefused(string delegation, string expected)
    {
        Assert.Equal(Key + expected, ErrorsOf(delegation));
    }

    [Theory]
    [InlineData("maxSessionDuration: 3599", ".maxSessionDuration: the session duration `3599` is out of range, but must be 3600 to 43200 seconds (one to twelve hours)")]
    [InlineData("maxSessionDuration: 43201", ".maxSessionDuration: the session duration `43201` is out of range, but must be 3600 to 43200 seconds (one to twelve hours)")]
    [InlineData("maxSessionDuration: \"3600\"", ".maxSessionDuration: the value is the text `3600`, but must be a whole number")]
    [InlineData("path: team", ".path: the path `team` must begin and end with `/`, as in `/team/`")]
    [InlineData("description: Read — and write", ".description: the description contains U+2014, but may have only Latin-1 characters, so no long dashes or curly quotes")]
    [InlineData("tags: { Team: 7 }", ".tags.Team: the value is the number `7`, but must be a text: put it in quotes")]
    [InlineData("MaxSessionDuration: 3600", ".MaxSessionDuration: there is no setting `MaxSessionDuration` here: write `maxSessionDuration`")]
    [InlineData("permissionsBoundary: arn:aws:iam::999999999999:role/Boundary", ".permissionsBoundary: `arn:aws:iam::999999999999:role/Boundary` is the ARN of a role, but must be one of a policy: write `:policy/` where it has `:role/`")]
    [InlineData("permissionsBoundary: arn:aws:iam::111111111111:policy/Boundary", ".permissionsBoundary: `arn:aws:iam::111111111111:policy/Boundary` belongs to account `111111111111`, but a role can only have policies of its own account `999999999999` or of AWS: give one of those")]
    [InlineData("attachedPolicies: [arn:aws:iam::999999999999:role/PolicyForRole]", ".attachedPolicies[0]: `arn:aws:iam::999999999999:role/PolicyForRole` is the ARN of a role, but must be one of a policy: write `:policy/` where it has `:role/`")]
    [InlineData("attachedPolicies: arn:aws-cn:iam::aws:policy/ReadOnlyAccess", ".attachedPolicies: `arn:aws-cn:iam::aws:policy/ReadOnlyAccess` is in partition `aws-cn`, but the trusting account is in `aws`: give a policy of that one")]
    [InlineData("attachedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess, arn:aws:iam::999999999999:policy/readonlyaccess]", ": the role has two policies of the name `readonlyaccess`, but each needs a name of its own, whatever its case")]
    public void Role_ThatIsWrong_IsRefused(string setting, string expected)
    {
        Assert.Equal($"{Key}.role{expected}", ErrorsOfRole(setting));
    }

    [Theory]
    [InlineData("policies: { read: { Version: \"2012-10-17\" } }", ".policies.read: the policy has no `Statement`: add at least one statement")]
    [InlineData("policies: { read: { Statement: { Effect: allow, Action: s3:GetObject, Resource: \"*\" } } }", ".policies.read.Statement.Effect: the effect `allow` does not exist: write `Allow` or `Deny`")]
    [InlineData("policies: { read: { Statement: [ { Effect: Allow, Action: [s3:GetObject, GetObject], Resource: \"*\" } ] } }", ".policies.read.Statement[0].Action[1]: `GetObject` is not an action: write `service:Action`, as in `sts:AssumeRole`, or `*`")]
    [InlineData("policies: { read: { Statement: { Effect: Allow, Action: s3:GetObject, Ressource: \"*\" } } }", ".policies.read.Statement.Ressource: a statement has no element `Ressource`: use only `Sid`, `Effect`, `Principal`, `NotPrincipal`, `Action`, `NotAction`, `Resource`, `NotResource`, `Condition`")]
    [InlineData("inlinePolicies: { read: { Statement: { Effect: Allow, Action: s3:GetObject } } }", ".inlinePolicies.read.Statement[0]: the statement has no `Resource`: add it: the statement says which resources it is about")]
    [InlineData("policies: { \"a b\": { Version: \"2012-10-17\", Statement: { Effect: Allow, Action: s3:GetObject, Resource: \"*\" } } }", ".policies.a b: the policy name `a b` contains U+0020, but may have only ASCII letters, digits and `_+=,.@-`")]
    public void PolicyDocument_ThatIsWrong_IsLocated(string setting, string expected)
    {
        Assert.Equal($"{Key}.role{expected}", ErrorsOfRole(setting));
    }

    [Fact]
    public void DelegationName_ThatCannotBePartOfAUrn_IsRefused()
    {
        Assert.Equal(
            "crossaccount:delegations.a b: `a b` cannot name a delegation, but must be 1 to 64 ASCII letters, digits, `-`, `_` or `.`",
            TestSettings.Delegations("\"a b\": { role: { name: UpdateData } }").Errors());
    }

    [Fact]
    public void RoleName_OfTwoDelegationsWhateverItsCase_IsRefused()
    {
        Assert.Equal(
            "crossaccount:delegations.two.role.name: `UPDATEDATA` is a role of delegation `one` too, but an account has each role name once, whatever its case: give another one",
            TestSettings.Delegations("one: { role: { name: UpdateData } }\ntwo: { role: { name: UPDATEDATA, path: /other/ } }").Errors());
    }

    [Fact]
    public void PolicyName_OfTwoDelegationsWhateverItsCase_IsRefused()
    {
        const string Policies = "{ Version: \"2012-10-17\", Statement: { Effect: Allow, Action: s3:GetObject, Resource: \"*\" } }";

        Assert.Equal(
            """
            crossaccount:delegations.one.role.policies.read: `read` is a policy of delegation `one` too, but an account has each policy name once, whatever its case: give another one
            crossaccount:delegations.two.role.policies.READ: `READ` is a policy of delegation `one` too, but an account has each policy name once, whatever its case: give another one
            """,
            TestSettings.Delegations(
                $"one: {{ role: {{ name: One, policies: {{ Read: {Policies}, read: {Policies} }}, inlinePolicies: {{ read: {Policies} }} }} }}\n"
                + $"two: {{ role: {{ name: Two, policies: {{ READ: {Policies}, other: {Policies} }} }} }}").Errors());
    }

    [Fact]
    public void Everything_ThatIsWrong_IsToldAtOnceInTheOrderOfTheSettings()
    {
        string errors = StackConfig.OfYaml(
            """
            trusting: { accountId: "9999", region: us-east-1 }
            trusted: { accountId: 011111111111, regio: us-east-1 }
            delegations:
              one: { role: { name: "" }, allow: [role/A], deny: [role/A] }
              two: { trust: [ { account: 022222222222, mfa: required } ], role: { name: Two, maxSessionDuration: 1 } }
            """).Errors();

        Assert.Equal(
            """
            crossaccount:trusting.accountId: the account ID `9999` must be exactly 12 digits; if its leading zero was lost, quote it: `"000000009999"`
            crossaccount:trusted.accountId: the value is the number `1227133513`, but an account ID is 12 digits in quotes, as in `"012345678901"`: without quotes a leading zero is lost
            crossaccount:trusted.region: the value is missing: give a Region, as in `eu-central-1`
            crossaccount:trusted.regio: there is no setting `regio` here: use only `accountId`, `region`, `profile`, `assumeRole`, `endpoints`, `quotas`, `organization`, `organizationalUnit`
            crossaccount:delegations.one.role.name: the role name is empty, but must have 1 to 64 characters
            crossaccount:delegations.one: `role/A` is both allowed and denied, and a deny always wins: keep one of them
            crossaccount:delegations.two.role.maxSessionDuration: the session duration `1` is out of range, but must be 3600 to 43200 seconds (one to twelve hours)
            crossaccount:delegations.two.trust[0].account: the value is the number `2454267026`, but an account ID is 12 digits in quotes, as in `"012345678901"`: without quotes a leading zero is lost
            """,
            errors);
    }
}
