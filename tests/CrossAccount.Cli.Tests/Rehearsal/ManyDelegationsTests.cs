using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>Five hundred delegations in one stack: 2,500 resources, every row tried.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class ManyDelegationsTests : IDisposable
{
    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task FiveHundredDelegations_AreAllTried()
    {
        ManyDelegations.Write(_copy, 500);

        ReportJson report = await ReportJson.OfAsync("many", _copy.Folder);

        Assert.Equal(0, report.ExitCode);
        Assert.Equal(2500, report.Root.GetProperty("resources").GetArrayLength());
        Assert.Equal(2500, report.Root.GetProperty("cleanUp").GetProperty("deleted").GetInt32());
        Assert.Equal(500 * 4, report.AccessRows.Count);
        Assert.All(report.AccessRows, row => Assert.True(row.AsDeclared));
        Assert.Equal(500, report.AccessRows.Count(row => row.Decision == "ExplicitlyDenied"));
    }

    [Fact]
    public async Task OnePolicyPerGrantee_HoldsWhatOnePolicyPerDelegationCannot()
    {
        ManyDelegations.Write(_copy, 100, grantees: 1);
        CommandRun perDelegation = await _copy.RehearseAsync("many");
        _copy.Replace("Pulumi.many.yaml", "config:\n", "config:\n  crossaccount:accessPolicies: per-grantee\n");
        ReportJson perGrantee = await ReportJson.OfAsync("many", _copy.Folder);

        Assert.Matches(@"  - crossaccount:delegations\.d\d{4}\.allow: the inline policies of `role/Allowed0` in account `111111111111` have together 10,\d{3} characters without white space, but those of a role may have at most 10,240: ", perDelegation.Error);
        Assert.Equal(3, perDelegation.ExitCode);
        Assert.Equal(0, perGrantee.ExitCode);
        Assert.Equal(302, perGrantee.Root.GetProperty("resources").GetArrayLength());
    }
}
