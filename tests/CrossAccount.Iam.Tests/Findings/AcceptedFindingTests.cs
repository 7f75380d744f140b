using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Tests.Findings;

public sealed class AcceptedFindingTests
{
    private const string Rule = "third-party-without-external-id";

    private static readonly DateOnly Today = new(2026, 3, 1);

    private static FindingReport Review(params AcceptedFinding[] accepted)
    {
        var program = new ReviewedProgram
        {
            Accounts = [new(AccountId.Parse("605437619283"), "p:trusting.accountId")],
            Delegations = [Delegation("data"), Delegation("data2")],
        };
        return FindingRules.Review(program, accepted, Today);
    }

    private static ReviewedDelegation Delegation(string name) => new(name, Arn.Parse($"arn:aws:iam::605437619283:role/{name}"), $"p:delegations.{name}")
    {
        Trust = [new("", new(Statement.Allow("sts:AssumeRole").To(PolicyPrincipal.Aws("829104736155"))), $"p:delegations.{name}.trust[0]")],
    };

    private static AcceptedFinding Accept(string? at = null, DateOnly? until = null, string rule = Rule) =>
        new(rule, "it is ours", "p:acceptedFindings[0]") { At = at, Until = until };

    private static string[] Paths(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.SettingsPath)];

    [Fact]
    public void NoAcceptance_BothAreOpen()
    {
        FindingReport report = Review();

        Assert.Equal(["p:delegations.data.trust[0]", "p:delegations.data2.trust[0]"], Paths(report.Open));
        Assert.Empty(report.Accepted);
    }

    [Theory]
    [InlineData("p:delegations.data")]
    [InlineData("p:delegations.data.trust")]
    [InlineData("p:delegations.data.trust[0]")]
    public void At_CoversTheSettingWithAllInIt_AndNoOther(string at)
    {
        FindingReport report = Review(Accept(at));

        Assert.Equal(["p:delegations.data2.trust[0]"], Paths(report.Open));
        Assert.Equal(["p:delegations.data.trust[0]"], Paths(report.Accepted.Select(entry => entry.Finding)));
    }

    [Fact]
    public void WithoutAt_CoversAll() => Assert.Equal((0, 2), (Review(Accept()).Open.Length, Review(Accept()).Accepted.Length));

    [Fact]
    public void Until_TheLastDay_Holds() => Assert.Empty(Review(Accept(until: Today)).Open);

    [Fact]
    public void Until_TheDayAfter_FindsAgain_AndSaysSo()
    {
        FindingReport report = Review(Accept("p:delegations.data", Today.AddDays(-1)));

        Assert.Equal(["p:delegations.data.trust[0]", "p:delegations.data2.trust[0]"], Paths(report.Open));
        Assert.Contains(" (it was accepted until 2026-02-28: it is ours); ", report.Open[0].ToString(), StringComparison.Ordinal);
        Assert.Null(report.Open[1].Expired);
    }

    [Fact]
    public void Until_AnotherThatHolds_IsEnough() => Assert.Empty(Review(Accept(until: Today.AddDays(-1)), Accept()).Open);

    [Theory]
    [InlineData(Rule, "p:delegations.other", "`third-party-without-external-id` is accepted at `p:delegations.other`, but not found")]
    [InlineData("broad-allow", null, "`broad-allow` is accepted, but not found")]
    public void AnAcceptanceOfNothing_IsAFinding(string rule, string? at, string expected)
    {
        Finding unused = Assert.Single(Review(Accept(at, rule: rule)).Open, finding => finding.Rule.Id == "unused-acceptance");

        Assert.Equal((expected, "p:acceptedFindings[0]"), (unused.Message, unused.SettingsPath));
    }

    [Fact]
    public void AnAcceptanceOfARuleThatNeedsAccounts_WithoutThem_IsNotCalledUnused() =>
        Assert.DoesNotContain(Review(Accept(rule: "needless-deny")).Open, finding => finding.Rule.Id == "unused-acceptance");

    [Fact]
    public void Warnings_StopNothing() => Assert.Null(Review().ErrorMessage);

    [Fact]
    public void Errors_ComeFirst_AndStop()
    {
        ReviewedDelegation everyone = Delegation("zed") with { Trust = [new("", new(Statement.Allow("sts:AssumeRole").To(PolicyPrincipal.Everyone)), "p:delegations.zed.trust[0]")] };
        var program = new ReviewedProgram { Delegations = [Delegation("data"), everyone] };

        FindingReport report = FindingRules.Review(program, [], Today);

        Assert.Equal(["wildcard-principal", Rule], report.Open.Select(finding => finding.Rule.Id));
        Assert.StartsWith(
            "nothing is created, because of what must not be deployed:\n  - wildcard-principal: p:delegations.zed.trust[0]: everyone in AWS may assume `arn:aws:iam::605437619283:role/zed`; ",
            report.ErrorMessage,
            StringComparison.Ordinal);
        Assert.DoesNotContain(Rule, report.ErrorMessage, StringComparison.Ordinal);
        Assert.Null(FindingRules.Review(program, [Accept(rule: "wildcard-principal")], Today).ErrorMessage);
    }
}
