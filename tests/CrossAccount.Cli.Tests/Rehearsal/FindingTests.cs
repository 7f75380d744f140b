using System.Text.Json;
using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>What reviews find, in the reports of rehearsals, which know the accounts.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class FindingTests : IDisposable
{
    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task ShippedStacks_HaveNoFindingThatIsNotAccepted(string stack)
    {
        IReadOnlyList<Row> rows = await RowsAsync(stack);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.IsAccepted, $"{row.Rule} at {row.SettingsPath}: {row.Message}"));
    }

    [Fact]
    public async Task DevAsShipped_TellsOfTheChainAroundTheDeny()
    {
        Row chain = Assert.Single(await RowsAsync("dev"), row => row.Rule == "deny-around-chain");

        Assert.Equal("crossaccount:delegations.update-data.deny[0]", chain.SettingsPath);
        Assert.Equal(
            "`role/Analysts` is denied, but gets in by role/Analysts of 111111111111 → role/Developers of 111111111111 → role/UpdateData of 999999999999",
            chain.Message);
        Assert.Equal(("warning", "update-data"), (chain.Severity, chain.Delegation));
    }

    [Fact]
    public async Task WithoutPowerUserAccess_TheDenyIsNeedless_AndTheAcceptancesAreUnused()
    {
        // All actions but those of IAM and two others become just these.
        string exported = File.ReadAllText(Path.Combine(_copy.Folder, "stacks/accounts/dev/111111111111.json"));
        _copy.Write("stacks/accounts/dev/111111111111.json", exported.Replace("\"NotAction\"", "\"Action\"", StringComparison.Ordinal));

        IReadOnlyList<Row> open = [.. (await RowsAsync("dev")).Where(row => !row.IsAccepted)];

        Assert.Equal(
            ["unused-acceptance crossaccount:acceptedFindings[1]", "unused-acceptance crossaccount:acceptedFindings[2]", "needless-deny crossaccount:delegations.update-data.deny[0]"],
            open.Select(row => $"{row.Rule} {row.SettingsPath}"));
    }

    [Fact]
    public async Task AnAcceptanceThatHasRunOut_FindsAgain_AndTheExitCodeStays()
    {
        CommandRun run = await _copy.Replace("Pulumi.dev.yaml", "    - rule: documentation-account\n", "    - rule: documentation-account\n      until: \"2020-12-31\"\n").RehearseAsync("dev");

        Assert.Contains(
            "! documentation-account at crossaccount:trusted.accountId\n"
            + "    `111111111111` is an account ID that examples have\n"
            + "    accepted only until 2020-12-31: the accounts are those of the tutorial, and only rehearsed\n"
            + "    to mend: give the ID of the account that is meant\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task AnError_StopsTheRehearsal_BeforeAnythingIsCreated()
    {
        CommandRun run = await _copy.Replace("Pulumi.prod.yaml", "          mfa: { maxAge: 3600 }\n", "          conditions: { BoolIfExists: { \"aws:MultiFactorAuthPresent\": \"true\" } }\n").RehearseAsync("prod");

        Assert.StartsWith("nothing is created, because of what must not be deployed:\n  - uncertain-mfa: crossaccount:delegations.update-data.trust[0]: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("  + ", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, run.ExitCode);
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(string stack) =>
        (await ReportJson.OfAsync(stack, _copy.Folder)).Root.GetProperty("findings").Deserialize<List<Row>>(JsonSerializerOptions.Web)!;

    private sealed record Row(string Rule, string Severity, string? Delegation, string SettingsPath, string Message, string Mend, string Page, bool IsAccepted, string? Reason, string? Until);
}
