using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Stacks.Findings;
using CrossAccount.Stacks.Tests.Support;
using Pulumi;

namespace CrossAccount.Stacks.Tests.Findings;

/// <summary>What the program does with findings of its own.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class FindingLogTests
{
    private const string Uncertain = """
        role: { name: UpdateData }
        trust:
          - account: "111111111111"
            conditions: { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } }
        """;

    [Fact]
    public async Task AnError_StopsTheProgram()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => StackRun.RunAsync(TestSettings.Delegation(Uncertain)));

        Assert.StartsWith(
            "nothing is created, because of what must not be deployed:\n  - uncertain-mfa: crossaccount:delegations.data.trust[0]: `BoolIfExists` of `aws:MultiFactorAuthPresent` lets in those who use access keys without MFA; ",
            exception.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("documentation-account", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorThatIsAccepted_StopsNothing()
    {
        StackConfig config = TestSettings.Delegation(Uncertain).With(values => values.Add("crossaccount:acceptedFindings", """[{"rule":"uncertain-mfa","reason":"keys are blocked elsewhere"}]"""));

        Assert.Contains("data", (await StackRun.RunAsync(config)).Resources.Select(resource => resource.Name));
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void ShippedStacks_WithoutAccounts_HaveNoOpenFinding(string stack) => Assert.Empty(Review(StackConfig.OfStack(stack)).Open);

    [Fact]
    public void Warnings_AreOnTheResourceOfTheirDelegation()
    {
        FindingReport report = Review(TestSettings.Delegation("role: { name: UpdateData }\ntrust: [{ account: \"829104736155\" }]"));
        List<string> asked = [];
        List<string> warned = [];

        FindingLog.Warn(report, name => Asked(asked, name), (message, _) => warned.Add(message));

        Assert.Equal(["data"], asked);
        Assert.Equal(
            ["third-party-without-external-id: crossaccount:delegations.data.trust[0]", "documentation-account: crossaccount:trusted.accountId", "documentation-account: crossaccount:trusting.accountId"],
            warned.Select(message => string.Join(": ", message.Split(": ")[..2])));
    }

    private static FindingReport Review(StackConfig config)
    {
        var settings = config.Read().SettingsOrThrow();
        return FindingRules.Review(ReviewedStack.Of(StackConfig.Project, settings), settings.AcceptedFindings, new(2026, 1, 1));
    }

    private static Resource? Asked(List<string> asked, string name)
    {
        asked.Add(name);
        return null;
    }
}
