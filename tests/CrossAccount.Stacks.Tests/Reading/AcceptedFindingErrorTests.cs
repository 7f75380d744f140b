using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Stacks.Settings;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Reading;

/// <summary>Which findings are accepted, and what is wrong with that.</summary>
public sealed class AcceptedFindingErrorTests
{
    private static StackConfig Config(string accepted) => StackConfig.OfYaml($"{TestSettings.Accounts}delegations: {{}}\nacceptedFindings: {accepted}");

    [Fact]
    public void Acceptances_AreRead()
    {
        StackSettings settings = Config("""[{ rule: needless-deny, reason: for now, at: delegations.data, until: "2027-01-31" }, { rule: escalation, reason: yes }]""").Read().SettingsOrThrow();

        Assert.Equal(
            [
                new AcceptedFinding("needless-deny", "for now", "crossaccount:acceptedFindings[0]") { At = "crossaccount:delegations.data", Until = new(2027, 1, 31) },
                new AcceptedFinding("escalation", "yes", "crossaccount:acceptedFindings[1]"),
            ],
            settings.AcceptedFindings.AsEnumerable());
    }

    [Theory]
    [InlineData("[{ reason: why }]", "crossaccount:acceptedFindings[0].rule: the value is missing: give the rule's ID, as in `needless-deny`")]
    [InlineData("[{ rule: escalation }]", "crossaccount:acceptedFindings[0].reason: the value is missing: give why the finding is meant")]
    [InlineData("""[{ rule: escalation, reason: " " }]""", "crossaccount:acceptedFindings[0]: the reason is empty: say why the finding is meant")]
    [InlineData("""[{ rule: escalation, reason: why, until: "31.1.2027" }]""", "crossaccount:acceptedFindings[0].until: `31.1.2027` is not a day, but must read as in `2027-01-31`")]
    [InlineData("""[{ rule: escalation, reason: why, for: ever }]""", "crossaccount:acceptedFindings[0].for: there is no setting `for` here: use only `rule`, `reason`, `at`, `until`")]
    [InlineData("[7]", "crossaccount:acceptedFindings[0]: the value is the number `7`, but must be a map of keys and values")]
    public void Acceptance_ThatIsWrong_IsRefused(string accepted, string expected) => Assert.Equal(expected, Config(accepted).Errors());

    [Fact]
    public void Rule_ThatIsNone_IsToldWithAllThatAre()
    {
        string errors = Config("[{ rule: none, reason: why }]").Errors();

        Assert.StartsWith("crossaccount:acceptedFindings[0].rule: there is no rule `none`: give one of `account-trust-lets-in-others`, ", errors, StringComparison.Ordinal);
        Assert.EndsWith(", `wildcard-principal`", errors, StringComparison.Ordinal);
    }
}
