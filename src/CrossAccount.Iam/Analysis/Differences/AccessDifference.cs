using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>Who gained and who lost access to roles between two estates, and for whom it became easier or harder.</summary>
/// <remarks>
/// Decisions are compared, not documents: under every combination of circumstances that the conditions of both sides tell apart. A
/// refactoring that changes no decision makes no difference.
/// </remarks>
public sealed class AccessDifference
{
    private AccessDifference(ImmutableArray<AccessChange> changes) => Changes = changes;

    /// <summary>The changes: by role, then by principal; those through chains of roles after the direct ones.</summary>
    public ImmutableArray<AccessChange> Changes { get; }

    /// <summary>Whether no decision changed.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Whether anyone can do more than before.</summary>
    public bool Widens => Changes.Any(change => change.Widens);

    /// <summary>Compares two estates.</summary>
    /// <param name="before">The estate as it was.</param>
    /// <param name="after">The estate as it is, or will be.</param>
    /// <param name="depth">The most steps of a chain, at least 1. The default is <see cref="EstateAnalysis.DefaultDepth"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not at least 1.</exception>
    public static AccessDifference Between(Estate before, Estate after, int depth = EstateAnalysis.DefaultDepth)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        var was = new EstateAnalysis(before);
        var now = new EstateAnalysis(after);
        var pairs = new ChangedPairs(was, now);
        List<AccessChange> changes = [.. pairs.All().Select(pair => PairComparison.Of(pair, was, now)).OfType<AccessChange>()];
        changes.AddRange(SessionChanges.Between(before, after));
        changes.AddRange(ChainChanges.Between(was, now, [.. changes], depth));
        return new(
        [
            .. changes
                .OrderBy(change => change.Chain is not null)
                .ThenBy(change => change.Role.ToString(), StringComparer.Ordinal)
                .ThenBy(change => change.Principal, Comparer<AccessPrincipal?>.Default),
        ]);
    }
}
