using CrossAccount.Differential.Requests;
using CrossAccount.Differential.Rules;
using CrossAccount.Differential.Simulator;
using CrossAccount.TestSupport;
using Xunit.Abstractions;

namespace CrossAccount.Differential;

/// <summary>Ten thousand random requests are decided as iam-simulate decides them, but for what is known to differ.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Count = 10_000;
    private const int Shown = 5;

    [NodePackageFact]
    public async Task EveryRequest_IsDecidedAlike_OrTheReasonIsKnown()
    {
        IReadOnlyList<int> seeds = Seeds.Of(Count);
        using var simulators = new Simulators(NodePackageFactAttribute.Package);

        ComparisonReport report = await new Comparison(simulators).RunAsync([.. seeds.Select(RandomRequest.Next)]);

        output.WriteLine($"seeds {seeds[0]} to {seeds[^1]} (one alone with {Seeds.Variable}=<seed>, which is the `id` of its request)");
        output.WriteLine(report.ToString());
        Assert.True(report.Findings.Count == 0, $"{report}\n{string.Join('\n', report.Findings.Take(Shown))}");
        if (seeds.Count == Count)
        {
            Assert.Empty(KnownDifference.All.Select(rule => rule.Id).Except(report.Reasons.Keys));
        }
    }
}
