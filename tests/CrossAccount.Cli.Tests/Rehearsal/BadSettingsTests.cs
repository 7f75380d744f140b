using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>Bad settings stop a rehearsal before anything is created, with exit code 3.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class BadSettingsTests : IDisposable
{
    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task AnUnquotedAccountId_IsToldWithItsKey()
    {
        CommandRun run = await _copy.Replace("Pulumi.dev.yaml", "trusted:\n    accountId: \"111111111111\"", "trusted:\n    accountId: 011111111111").RehearseAsync("dev");

        Assert.Equal("", run.Output);
        Assert.Equal(
            "the settings of this stack are not valid:\n"
            + "  - crossaccount:trusted.accountId: the value is the number `1227133513`, but an account ID is 12 digits in quotes, as in `\"012345678901\"`: without quotes a leading zero is lost (https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html)\n",
            run.Error);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task SeveralMistakes_AreToldTogether()
    {
        _copy.Replace("Pulumi.prod.yaml", "maxSessionDuration: 3600", "maxSessionDuration: 60")
            .Replace("Pulumi.prod.yaml", "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess", "arn:aws:iam::aws:role/AmazonS3ReadOnlyAccess")
            .Replace("Pulumi.prod.yaml", "deny: [group/Analysts]", "denied: [group/Analysts]");

        CommandRun run = await _copy.RehearseAsync("prod");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(4, run.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("  - crossaccount:delegations.update-data.denied: there is no setting `denied` here: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("  - crossaccount:delegations.inspect-data.role.maxSessionDuration: the session duration `60` is out of range, but must be 3600 to 43200 seconds (one to twelve hours) (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html)\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("  - crossaccount:delegations.inspect-data.role.attachedPolicies[0]: `arn:aws:iam::aws:role/AmazonS3ReadOnlyAccess` is the ARN of a role, but must be one of a policy: write `:policy/` where it has `:role/` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExpectationThatNoSessionCanTry_IsRefused()
    {
        _copy.Replace("Pulumi.dev.yaml", "        denied: [role/Analysts]", "        denied: [role/Analysts]\n        session:\n          denied: [\"ec2:RunInstances *\"]");

        CommandRun run = await _copy.RehearseAsync("dev");

        Assert.StartsWith("the settings of this stack are not valid:\n  - crossaccount:delegations.update-data.expect.session: a rehearsal cannot try `ec2:RunInstances`, but only `iam:ListRoles`, ", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task AnUnknownStack_IsToldWithTheKnownOnes()
    {
        CommandRun run = await _copy.RehearseAsync("stage");

        Assert.Equal("there is no stack `stage`, because there is no file `Pulumi.stage.yaml`: the stacks are `dev`, `local`, `prod`\n", run.Error);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task ABrokenExport_IsToldWithItsPlace()
    {
        _copy.Replace("stacks/accounts/dev/111111111111.json", "\"UserName\": \"David\"", "\"UserName\": 7");

        CommandRun run = await _copy.RehearseAsync("dev");

        Assert.Contains("the export of account `111111111111` is not valid:\n  - ", run.Error, StringComparison.Ordinal);
        Assert.Contains("UserDetailList[0].UserName", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public async Task ATrustPolicyPastTheDefaultQuota_IsRefused_AndRehearsedWhereTheQuotaIsRaised()
    {
        _copy.Replace(
            "Pulumi.dev.yaml",
            "      allow: [role/Developers]",
            $"      trust: [{{ matching: \"111111111111\", patterns: [role/{new string('a', 2000)}, role/Developers, role/Analysts] }}]\n      allow: [role/Developers]");
        CommandRun refused = await _copy.RehearseAsync("dev");
        _copy.Replace("Pulumi.dev.yaml", "accountId: \"999999999999\"\n", "accountId: \"999999999999\"\n    quotas: { trustPolicySize: 4096 }\n");
        CommandRun raised = await _copy.RehearseAsync("dev");

        Assert.Contains("  - crossaccount:delegations.update-data.trust: the trust policy has 2,", refused.Error, StringComparison.Ordinal);
        Assert.Equal(3, refused.ExitCode);
        Assert.Equal("", raised.Error);
        Assert.Equal(0, raised.ExitCode);
    }
}
