using System.Collections.Immutable;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>What came of one action on one resource.</summary>
/// <param name="EvalActionName">The action.</param>
/// <param name="EvalResourceName">The resource.</param>
/// <param name="EvalDecision">The decision.</param>
public sealed record SimulationResult(string EvalActionName, string EvalResourceName, SimulatedDecision EvalDecision)
{
    /// <summary>The statements that decide: the one that denies explicitly, or all that allow.</summary>
    public ImmutableArray<MatchedStatement> MatchedStatements { get; init; } = [];

    /// <summary>The context keys that policies ask for and the request does not have, by name.</summary>
    public ImmutableArray<string> MissingContextValues { get; init; } = [];

    /// <summary>Whether the permissions boundary allows the request; null when there is none.</summary>
    public bool? AllowedByPermissionsBoundary { get; init; }

    /// <summary>What each side says to a request that crosses accounts, by kind of policy; empty within one account.</summary>
    public ImmutableSortedDictionary<string, SimulatedDecision> EvalDecisionDetails { get; init; } = ImmutableSortedDictionary<string, SimulatedDecision>.Empty;

    /// <summary>Why it was decided so, in full. AWS has nothing of the kind.</summary>
    public required DecisionExplanation Explanation { get; init; }
}
