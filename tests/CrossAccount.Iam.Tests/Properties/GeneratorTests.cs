using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport.Generators;

namespace CrossAccount.Iam.Tests.Properties;

/// <summary>A property says little about requests that all end alike: the generators reach everything, and often enough.</summary>
public sealed class GeneratorTests
{
    private const int Count = 3_000;

    private static readonly (AccessRequest Request, PolicySet Policies)[] Generated = [.. Enumerable.Range(0, Count).Select(Next)];

    [Fact]
    public void Requests_EndInEachOutcomeMoreThanATenthOfTheTime()
    {
        Dictionary<DecisionOutcome, int> outcomes = Generated
            .Select(pair => Authorizer.Decide(pair.Request, pair.Policies.Compile()).Outcome)
            .CountBy(outcome => outcome)
            .ToDictionary();

        Assert.Equal(Enum.GetValues<DecisionOutcome>(), outcomes.Keys.Order());
        Assert.All(outcomes, outcome => Assert.True(outcome.Value * 10 > Count, $"{outcome.Value} of {Count} are {outcome.Key}"));
    }

    [Fact]
    public void Requests_HaveEveryKindOfCallerAndPolicy()
    {
        Assert.Equal(Enum.GetValues<CallerKind>(), Generated.Select(pair => pair.Request.Caller.Kind).Distinct().Order());
        Assert.Contains(Generated, pair => pair.Policies.Boundary is not null);
        Assert.Contains(Generated, pair => !pair.Policies.Session.IsEmpty);
        Assert.Contains(Generated, pair => pair.Policies.ServiceControl.Length > 1);
        Assert.Contains(Generated, pair => !pair.Policies.ResourceControl.IsEmpty);
        Assert.Equal([PolicyKind.Trust, PolicyKind.Resource], Generated.Select(pair => pair.Policies.ResourceKind).Distinct().Order());
    }

    [Fact]
    public void Documents_HaveEveryOperatorWithAndWithoutASet()
    {
        HashSet<(ConditionOperator, SetOperator)> met = [.. Conditions().Select(condition => (condition.Operator, condition.Set))];

        Assert.Equal(ConditionOperators.All.Count * 3, met.Count);
        Assert.Contains(Conditions(), condition => condition.IfExists);
        Assert.Contains(Conditions(), condition => condition.Values.Any(value => value.Contains("${", StringComparison.Ordinal)));
    }

    [Fact]
    public void Documents_HaveEveryKindOfPrincipal()
    {
        PrincipalElement[] elements = [.. Generated.Select(pair => pair.Policies.Resource).OfType<PolicyDocument>().SelectMany(document => document.Statements).Select(statement => statement.Principal!)];

        Assert.Equal(Enum.GetValues<PrincipalKind>(), elements.SelectMany(element => element.Principals).Select(principal => principal.Kind).Distinct().Order());
        Assert.Contains(elements, element => element.IsNot);
    }

    private static IEnumerable<Condition> Conditions() =>
        Generated.SelectMany(pair => pair.Policies.Identity).SelectMany(document => document.Statements).SelectMany(statement => statement.Conditions);

    private static (AccessRequest Request, PolicySet Policies) Next(int seed)
    {
        var random = new Random(seed);
        AccessRequest request = RandomRequests.Next(random);
        return (request, PolicySet.Next(random, request));
    }
}
