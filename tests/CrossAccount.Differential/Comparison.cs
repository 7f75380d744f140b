using System.Text.Json.Nodes;
using CrossAccount.Differential.Rules;
using CrossAccount.Differential.Simulator;

namespace CrossAccount.Differential;

/// <summary>Asks both, and looks for a known reason where they differ.</summary>
internal sealed class Comparison(Simulators simulator)
{
    public async Task<ComparisonReport> RunAsync(IReadOnlyList<JsonObject> requests)
    {
        string[] lines = [.. requests.Select(request => request.ToJsonString())];
        Task<string[]> theirs = simulator.DecideAsync(lines);
        string[] ours = await OurDecisions.DecideAsync(lines);
        var report = new ComparisonReport();
        List<Difference> differences = [];
        foreach ((int i, string decision) in (await theirs).Index())
        {
            if (ours[i] == decision)
            {
                report.CountAgreed(decision);
            }
            else
            {
                differences.Add(new(requests[i], ours[i], decision));
            }
        }

        foreach (KnownDifference rule in KnownDifference.All)
        {
            differences = await ExcuseAsync(differences, [rule], report);
        }

        // What is left may have several reasons at once.
        differences = await ExcuseAsync(differences, KnownDifference.All, report);
        report.Findings.AddRange(differences);
        return report;
    }

    private async Task<List<Difference>> ExcuseAsync(List<Difference> differences, IReadOnlyList<KnownDifference> rules, ComparisonReport report)
    {
        Rewriting[] rewritings = [.. differences.Select(difference => Rewriting.Of(difference.Request, rules))];
        string[] decisions = await simulator.DecideAsync([.. rewritings.Select(rewriting => rewriting.Request.ToJsonString())]);
        List<Difference> left = [];
        foreach ((int i, Difference difference) in differences.Index())
        {
            if (rewritings[i].Reasons.Count > 0 && decisions[i] == difference.Ours)
            {
                report.CountExcused(rewritings[i].Reasons);
            }
            else
            {
                left.Add(difference);
            }
        }

        return left;
    }
}
