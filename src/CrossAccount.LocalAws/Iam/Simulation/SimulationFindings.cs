using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>Reads out of an explained decision what the answer of a simulation tells.</summary>
internal static class SimulationFindings
{
    private static readonly (string Name, DecisionLayer[] Layers)[] Kinds =
    [
        ("IAM Policy", [DecisionLayer.IdentityPolicy]),
        ("Permissions Boundary Policy", [DecisionLayer.PermissionsBoundary]),
        ("Resource Policy", [DecisionLayer.ResourcePolicy, DecisionLayer.TrustPolicy]),
    ];

    /// <summary>AWS: an explicit deny stands alone.</summary>
    public static ImmutableArray<MatchedStatement> Matched(DecisionExplanation explanation, IReadOnlyCollection<PolicySource> sources)
    {
        IEnumerable<PolicyStatement> deciding = explanation.Decision.Outcome switch
        {
            DecisionOutcome.ExplicitlyDenied => explanation.Decision.Statements,
            DecisionOutcome.Allowed => explanation.Statements.Where(trace => trace.Matches).Select(trace => trace.Statement),
            _ => [],
        };
        return [.. deciding.Select(statement => Describe(statement, sources))];
    }

    public static ImmutableArray<string> Missing(IEnumerable<PolicySource> sources, AccessRequest request) =>
        [.. PolicyContextKeys.Of(sources.Select(source => source.Compiled.Document)).Where(key => !IsThere(key, request))];

    /// <summary>What the policies of some layers say by themselves.</summary>
    public static SimulatedDecision Said(DecisionExplanation explanation, params DecisionLayer[] layers)
    {
        StatementTrace[] matching = [.. explanation.Statements.Where(trace => trace.Matches && layers.Contains(trace.Layer))];
        return matching.Any(trace => trace.Statement.Statement.Effect == Effect.Deny) ? SimulatedDecision.ExplicitDeny
            : matching.Length > 0 ? SimulatedDecision.Allowed
            : SimulatedDecision.ImplicitDeny;
    }

    public static ImmutableSortedDictionary<string, SimulatedDecision> Details(DecisionExplanation explanation, bool isCrossAccount, bool hasBoundary) => isCrossAccount
        ? Kinds
            .Where(kind => hasBoundary || kind.Layers[0] != DecisionLayer.PermissionsBoundary)
            .ToImmutableSortedDictionary(kind => kind.Name, kind => Said(explanation, kind.Layers), StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, SimulatedDecision>.Empty;

    private static MatchedStatement Describe(PolicyStatement statement, IEnumerable<PolicySource> sources) =>
        sources.First(source => ReferenceEquals(source.Compiled.Origin, statement.Policy)).Describe(statement.Index);

    private static bool IsThere(string key, AccessRequest request) =>
        request.Context.TryGet(key, out _) || request.Caller.Keys.TryGet(key, out _)
        || string.Equals(key, ContextKeys.ResourceAccount, StringComparison.OrdinalIgnoreCase);
}
