using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>One thing is changed in a shipped stack; a rehearsal has to notice.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class ChangedStackTests : IDisposable
{
    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task WithoutTheDenyOfAnalysts_ButWithItsExpectation_AnalystsGetIn()
    {
        _copy.Replace("Pulumi.dev.yaml", "deny: [role/Analysts]", "deny: []");

        ReportJson report = await ReportJson.OfAsync("dev", _copy.Folder);

        ReportJson.Access wrong = Assert.Single(report.AccessRows, row => !row.AsDeclared);
        Assert.Equal("role/Analysts", wrong.Who);
        Assert.Equal("denied", wrong.Declared);
        Assert.Equal("Allowed", wrong.Decision);
        Assert.Contains("statement 1 of managed policy `PowerUserAccess`", wrong.Statements);
        Assert.Equal(2, report.ExitCode);
    }

    [Fact]
    public async Task WithoutTheDenyOfAnalysts_TheTextHasACrossAndTheExitCodeIsTwo()
    {
        CommandRun run = await _copy.Replace("Pulumi.dev.yaml", "deny: [role/Analysts]", "deny: []").RehearseAsync("dev");

        Assert.Contains("│ ✗ │ role/Analysts as user/Jane", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 of 16 rows is not as declared.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task WithoutTheExternalId_TheThirdPartyGetsInWithoutOne()
    {
        _copy.Replace("Pulumi.prod.yaml", "thirdParty: \"222222222222\"\n          externalId: generated", "account: \"222222222222\"");

        ReportJson report = await ReportJson.OfAsync("prod", _copy.Folder);

        Assert.Equal(
            ["no external ID: Allowed", "wrong external ID: Allowed"],
            report.AccessRows.Where(row => !row.AsDeclared).Select(row => $"{row.Circumstances}: {row.Decision}"));
        Assert.Equal(2, report.ExitCode);
    }

    [Fact]
    public async Task WithoutMfa_EveryoneGetsInWithout()
    {
        _copy.Replace("Pulumi.prod.yaml", "          mfa: { maxAge: 3600 }\n", "");

        ReportJson report = await ReportJson.OfAsync("prod", _copy.Folder);

        ReportJson.Access wrong = Assert.Single(report.AccessRows, row => !row.AsDeclared);
        Assert.Equal("group/Developers", wrong.Who);
        Assert.Equal("no MFA", wrong.Circumstances);
        Assert.Equal("Allowed", wrong.Decision);
        Assert.Equal(2, report.ExitCode);
    }

    [Fact]
    public async Task WithoutTheAllow_DevelopersStillGetIn_BecauseTheyHavePowerUserAccess()
    {
        _copy.Replace("Pulumi.dev.yaml", "allow: [role/Developers]", "allow: []");

        ReportJson report = await ReportJson.OfAsync("dev", _copy.Folder);

        ReportJson.Access developers = Assert.Single(report.AccessRows, row => row.Who == "role/Developers");
        Assert.True(developers.AsDeclared);
        Assert.Equal("statement 1 of managed policy `PowerUserAccess`", developers.Statements[0]);
        Assert.Equal(0, report.ExitCode);
    }

    [Fact]
    public async Task WithABoundaryThatExcludesTheBucket_TheSessionCanDoNothing_AsDeclared()
    {
        _copy.Replace("Pulumi.prod.yaml", "        policies:\n          read-write-app-bucket:", "        permissionsBoundary: arn:aws:iam::999999999999:policy/ThirdPartyBoundary\n        policies:\n          read-write-app-bucket:");

        ReportJson report = await ReportJson.OfAsync("prod", _copy.Folder);

        ReportJson.Session put = Assert.Single(report.SessionRows, row => row is { Delegation: "update-data", Action: "s3:PutObject", Declared: "denied" } && row.Resource.Contains("shared-container", StringComparison.Ordinal));
        Assert.Equal("PermissionsBoundary", put.Layer);
        Assert.Equal(0, report.ExitCode);
    }

    [Fact]
    public async Task WithASessionExpectationThatDoesNotHold_TheRowIsRed()
    {
        _copy.Replace("Pulumi.dev.yaml", "        denied: [role/Analysts]", "        denied: [role/Analysts]\n        session:\n          denied: [\"s3:DeleteObject arn:aws:s3:::amzn-s3-demo-bucket-shared-container/crossaccount-rehearsal/write.txt\"]");

        ReportJson report = await ReportJson.OfAsync("dev", _copy.Folder);

        ReportJson.Session wrong = Assert.Single(report.SessionRows, row => !row.AsDeclared);
        Assert.Equal("s3:DeleteObject", wrong.Action);
        Assert.Equal("Allowed", wrong.Decision);
        Assert.Equal(2, report.ExitCode);
    }

    [Fact]
    public async Task WithAGranteeThatIsNotThere_TheDeploymentFailsAsOnAws()
    {
        _copy.Replace("Pulumi.dev.yaml", "deny: [role/Analysts]", "deny: [role/Nobody]");

        CommandRun run = await _copy.RehearseAsync("dev");

        Assert.Contains(
            "resource `update-data-deny-role-Nobody` (aws:iam/rolePolicy:RolePolicy) could not be created in account `111111111111`: NoSuchEntity: The role with name Nobody cannot be found.",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task WithEncryptedValues_StandInsTakeTheirPlace_AndAreTold()
    {
        _copy.Replace("Pulumi.prod.yaml", "externalId: generated", "externalId: { secure: v1:kJH8s }");

        CommandRun run = await _copy.RehearseAsync("prod");

        Assert.Contains("crossaccount:delegations.inspect-data.trust[0].externalId is encrypted: a generated stand-in takes its place", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("stand-in-", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task NoExternalIdIsPrinted()
    {
        _copy.Replace("Pulumi.prod.yaml", "externalId: generated", "externalId: [Plain-1234567, Plain-7654321]");

        CommandRun text = await _copy.RehearseAsync("prod");
        CommandRun json = await _copy.RehearseAsync("prod", "--json");

        Assert.DoesNotContain("Plain-", text.Output + json.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
    }
}
