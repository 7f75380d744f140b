using System.Text.Json.Nodes;
using CrossAccount.Differential.Requests;
using CrossAccount.Differential.Rules;
using CrossAccount.Iam.Conditions;

namespace CrossAccount.Differential;

/// <summary>The random requests are what the comparison needs: the same for a seed, valid, and of every kind.</summary>
public sealed class GeneratorTests
{
    private static readonly JsonObject[] Requests = [.. Enumerable.Range(0, 2_000).Select(RandomRequest.Next)];

    [Fact]
    public void ASeed_GivesTheSameRequest() =>
        Assert.All(Requests.Take(100), (request, seed) => Assert.Equal(request.ToJsonString(), RandomRequest.Next(seed).ToJsonString()));

    [Fact]
    public async Task EveryRequest_IsDecided_AndEachDecisionIsOften()
    {
        string[] decisions = await OurDecisions.DecideAsync(Requests.Select(request => request.ToJsonString()));

        Assert.Equal(Requests.Length, decisions.Length);
        Assert.Equal(["Allowed", "ExplicitlyDenied", "ImplicitlyDenied"], decisions.Distinct().Order(StringComparer.Ordinal));
        Assert.All(decisions.CountBy(decision => decision), count => Assert.InRange(count.Value, Requests.Length / 10, Requests.Length));
    }

    [Fact]
    public void EveryOperatorAndSetOperator_IsUsed()
    {
        string[] used = [.. Requests.SelectMany(request => request.Conditions()).Select(condition => condition.Name).Distinct()];

        Assert.Empty(ConditionOperators.All.Select(known => known.Name).Except(used.Select(name => name.Split(':')[^1].Replace("IfExists", "", StringComparison.Ordinal))));
        Assert.Contains(used, name => name.StartsWith("ForAllValues:", StringComparison.Ordinal));
        Assert.Contains(used, name => name.StartsWith("ForAnyValue:", StringComparison.Ordinal));
        Assert.Contains(used, name => name.EndsWith("IfExists", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("identityPolicies")]
    [InlineData("resourcePolicy")]
    [InlineData("permissionBoundaries")]
    [InlineData("sessionPolicy")]
    [InlineData("scps")]
    [InlineData("rcps")]
    public void EveryKindOfPolicy_IsThereOrNot(string member)
    {
        Assert.Contains(Requests, request => request[member] is not null);
        Assert.Contains(Requests, request => request[member] is null);
    }
}
