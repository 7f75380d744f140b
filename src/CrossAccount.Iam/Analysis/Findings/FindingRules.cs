using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Analysis.Rules;

namespace CrossAccount.Iam.Analysis.Findings;

/// <summary>All rules, and reviews by them.</summary>
public static class FindingRules
{
    private static readonly UnusedAcceptance Unused = new();

    /// <summary>All rules, by ID.</summary>
    public static ImmutableArray<FindingRule> All { get; } =
    [
        .. ((FindingRule[])
        [
            new AccountTrustLetsInOthers(), new BoundaryLeavesOut(), new BroadAllow(), new DenyAroundChain(), new DocumentationAccount(), new Escalation(),
            new HalvesThatDoNotMeet(), new KeyThatIsNeverThere(), new LongChainedSession(), new MfaOfRoles(), new NeedlessAllow(), new NeedlessDeny(),
            new NoConsole(), new PolicyArnOfAnother(), new SeveralExternalIds(), new ThirdPartyWithoutExternalId(), new UncertainMfa(), Unused,
            new WildcardPrincipal(),
        ]).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of an ID; null when there is none.</summary>
    public static FindingRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>Reviews a program by all rules.</summary>
    /// <param name="program">The program.</param>
    /// <param name="accepted">What is accepted.</param>
    /// <param name="today">The day, in UTC, by which acceptances run out.</param>
    public static FindingReport Review(ReviewedProgram program, IEnumerable<AcceptedFinding> accepted, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(accepted);
        var review = new Review(program);
        Finding[] found = [.. All.Where(rule => review.Exported is not null || !rule.NeedsAccounts).SelectMany(rule => rule.Check(review))];
        List<Finding> open = [];
        List<(Finding, AcceptedFinding)> covered = [];
        HashSet<AcceptedFinding> used = [];
        AcceptedFinding[] all = [.. accepted];
        foreach (Finding finding in found)
        {
            AcceptedFinding[] covering = [.. all.Where(acceptance => acceptance.Covers(finding))];
            used.UnionWith(covering);
            if (Array.Find(covering, acceptance => acceptance.Until is null || acceptance.Until >= today) is { } holds)
            {
                covered.Add((finding, holds));
            }
            else
            {
                open.Add(finding with { Expired = covering.FirstOrDefault() });
            }
        }

        open.AddRange(all.Where(acceptance => !used.Contains(acceptance)).SelectMany(acceptance => Unused.Check(acceptance, review)));
        return new(
            [.. open.OrderByDescending(finding => finding.Rule.Severity).ThenBy(Order, StringComparer.Ordinal)],
            [.. covered.OrderBy(entry => Order(entry.Item1), StringComparer.Ordinal)]);
    }

    private static string Order(Finding finding) => $"{finding.SettingsPath}\0{finding.Rule.Id}\0{finding.Message}";
}
