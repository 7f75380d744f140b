using CrossAccount.Benchmarks.Decide;
using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Benchmarks.Tests.Decide;

/// <summary>What <c>bench decide</c> measures, run once.</summary>
public sealed class DecideBenchmarksTests
{
    public static TheoryData<string> Names => [.. DecideBenchmarks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_EachRequest_HasTheExpectedAnswer(string name) => Assert.All(Find(name).Requests, asked =>
        Assert.Equal((asked.Request.Action, asked.Expected), (asked.Request.Action, Authorizer.Decide(asked.Request, asked.Policies).Outcome)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_HasEachOutcome(string name) =>
        Assert.Equal(Enum.GetValues<DecisionOutcome>(), Find(name).Requests.Select(asked => asked.Expected).Distinct().Order());

    [Theory]
    [InlineData("the tutorial's AssumeRole", 1)]
    [InlineData("a managed policy of 6,144 bytes", 2)]
    public void Decide_CountsWhatIsAllowed(string name, int allowed) => Assert.Equal(allowed, Prepared(name).Decide());

    [Theory]
    [MemberData(nameof(Names))]
    public void Explain_GoesThroughSentencesAndStatements(string name)
    {
        DecisionExplanation[] explanations = [.. Find(name).Requests.Select(asked => Explainer.Explain(asked.Request, asked.Policies))];

        Assert.All(explanations, explanation =>
            Assert.StartsWith(explanation.Decision.IsAllowed ? "allowed: " : "denied: ", explanation.Sentence, StringComparison.Ordinal));
        Assert.All(explanations, explanation => Assert.NotEmpty(explanation.Statements));
        Assert.Equal(explanations.Sum(explanation => explanation.Sentence.Length + explanation.Statements.Length), Prepared(name).Explain());
    }

    [Fact]
    public void ManagedPolicy_HasTenStatementsAndTheGreatestSize()
    {
        Assert.Equal(PolicySize.ManagedPolicy, PolicySize.Count(ManagedPolicyRequests.Json));
        Assert.Equal(10, PolicyParser.Parse(ManagedPolicyRequests.Json).DocumentOrThrow().Statements.Length);
    }

    private static Scenario Find(string name) => Scenario.All.Single(scenario => scenario.Name == name);

    private static DecideBenchmarks Prepared(string name)
    {
        var benchmarks = new DecideBenchmarks { Name = name };
        benchmarks.Find();
        return benchmarks;
    }
}
