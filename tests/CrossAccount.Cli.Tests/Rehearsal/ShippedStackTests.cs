using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>The shipped stacks, as a user rehearses them.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class ShippedStackTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Rehearse_PrintsWhatIsExpected(string stack)
    {
        CommandRun run = await CommandRun.OfAsync("rehearse", stack, "--project", Repository.Root);

        Assert.Equal("", run.Error);
        Expectation.Matches($"rehearse-{stack}.txt", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task RehearseDev_KeepsAnalystsOutByTheDeny_ThoughPowerUserAccessAllowsIt()
    {
        ReportJson report = await ReportJson.OfAsync("dev", Repository.Root);

        ReportJson.Access analysts = Assert.Single(report.AccessRows, row => row.Who == "role/Analysts");
        Assert.Equal("ExplicitlyDenied", analysts.Decision);
        Assert.Equal("IdentityPolicy", analysts.Layer);
        Assert.Equal(["statement `DenyAssumeRole` of inline policy `deny-assume-UpdateData-in-999999999999` of `role/Analysts`"], analysts.Statements);
    }

    [Fact]
    public async Task RehearseProd_TriesEveryControl()
    {
        ReportJson report = await ReportJson.OfAsync("prod", Repository.Root);

        Assert.Equal(
            [
                "update-data | group/Developers | no MFA | ImplicitlyDenied",
                "update-data | group/Developers | MFA 3601 s ago | ImplicitlyDenied",
                "update-data | a role of account 333333333333 | no MFA | ImplicitlyDenied",
                "update-data | another role of the trusted account | no MFA | ImplicitlyDenied",
                "inspect-data | a role of account 222222222222 | no external ID | ImplicitlyDenied",
                "inspect-data | a role of account 222222222222 | wrong external ID | ImplicitlyDenied",
                "inspect-data | a role of account 333333333333 | external ID | ImplicitlyDenied",
                "inspect-data | another role of the trusted account | external ID | ImplicitlyDenied",
            ],
            report.AccessRows.Where(row => row.IsControl).Select(row => $"{row.Delegation} | {row.Who} | {row.Circumstances} | {row.Decision}"));
    }

    [Fact]
    public async Task Readme_ShowsWhatIsPrinted()
    {
        CommandRun run = await CommandRun.OfAsync("rehearse", "dev", "--project", Repository.Root);

        Assert.Contains(
            Expectation.InFixedOrder($"```text\n{run.Output.TrimEnd()}\n```"),
            Expectation.InFixedOrder(Repository.Read("README.md")),
            StringComparison.Ordinal);
    }
}
