using System.Collections.Immutable;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>One principal that may do something, and the ways in which it may.</summary>
/// <param name="Principal">Who.</param>
/// <param name="Action">What, as in <c>sts:AssumeRole</c>.</param>
/// <param name="Resource">On what: for a role its ARN.</param>
/// <param name="Ways">At least one way; those that need least first. None of them needs all that another needs.</param>
public sealed record Access(AccessPrincipal Principal, string Action, string Resource, ImmutableArray<AccessWay> Ways)
{
    /// <summary>
    /// Whether all combinations of circumstances that the conditions tell apart were decided. Where it is false there were too many
    /// of them, and there may be more ways.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether some way needs nothing but the principal's identity.</summary>
    public bool IsUnconditional => Ways.Any(way => way.IsUnconditional);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Access? other) =>
        other is not null && Principal == other.Principal && Action == other.Action && Resource == other.Resource && IsComplete == other.IsComplete
        && Ways.SequenceEqual(other.Ways);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Principal, Action, Resource, Ways.Length);

    /// <summary>The access for people, as in <c>user/Jane of 111111111111 with MFA</c>.</summary>
    public override string ToString() =>
        $"{Principal} {string.Join(", or ", Ways)}{(Principal.IsOutside ? ", if its own account permits it" : "")}";
}
