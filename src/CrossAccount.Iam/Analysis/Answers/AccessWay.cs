using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>One way in: what it needs, and the statements that then allow it.</summary>
/// <param name="Decision">
/// The decision of the engine when the requirements are met. Of an outsider only the resource's side is known, so its own
/// statement is null.
/// </param>
/// <param name="Requirements">What the request needs; empty when any request of the principal is allowed.</param>
public sealed record AccessWay(Decision Decision, ImmutableArray<Requirement> Requirements)
{
    /// <summary>Conditions of the deciding statements that hold by who the principal and the resource are.</summary>
    public ImmutableArray<StatementCondition> FixedConditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the way needs nothing but the principal's identity.</summary>
    public bool IsUnconditional => Requirements.IsEmpty;

    /// <summary>Whether both need the same, and the same statements allow them.</summary>
    public bool Equals(AccessWay? other) =>
        other is not null && Decision == other.Decision && Requirements.SequenceEqual(other.Requirements) && FixedConditions.SequenceEqual(other.FixedConditions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Decision, Requirements.Length, FixedConditions.Length);

    /// <summary>What the way needs, for people.</summary>
    public override string ToString() => IsUnconditional ? "without more" : $"with {string.Join(" and ", Requirements)}";
}
