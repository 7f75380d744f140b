using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>Who reaches a role through other roles now and did not before, or no longer does.</summary>
internal static class ChainChanges
{
    public static IEnumerable<AccessChange> Between(EstateAnalysis before, EstateAnalysis after, IReadOnlyList<AccessChange> direct, int depth) =>
        Of(AccessChangeKind.Gained, before, after, direct, depth).Concat(Of(AccessChangeKind.Lost, after, before, direct, depth));

    /// <param name="kind">Gained or lost.</param>
    /// <param name="without">The estate that has no such chain.</param>
    /// <param name="with">The estate that has it.</param>
    /// <param name="direct">The direct changes.</param>
    /// <param name="depth">The most steps.</param>
    private static IEnumerable<AccessChange> Of(
        AccessChangeKind kind, EstateAnalysis without, EstateAnalysis with, IReadOnlyList<AccessChange> direct, int depth)
    {
        AccessChange[] causes = [.. direct.Where(change => change.Kind == kind && change.Principal is not null)];
        foreach (EstateRole role in Downstream(with, causes.Select(change => change.Role), depth))
        {
            HashSet<AccessPrincipal> reachedAnyway = without.Estate.FindRole(role.Arn) is { } other
                ? [.. without.DirectTo(other).Select(access => access.Principal), .. Chains.To(without, other, depth).Select(chain => chain.Principal)]
                : [];
            foreach (AccessChain chain in Chains.To(with, role, depth).Where(chain => !reachedAnyway.Contains(chain.Principal)))
            {
                yield return new(kind, chain.Principal, role.Arn, Because(chain, causes)) { Chain = chain };
            }
        }
    }

    /// <summary>The roles of the changes, and all that their sessions reach.</summary>
    private static IEnumerable<EstateRole> Downstream(EstateAnalysis analysis, IEnumerable<Arn> changed, int depth)
    {
        EstateRole[] roles = [.. changed.Distinct().Select(analysis.Estate.FindRole).OfType<EstateRole>()];
        return roles
            .Concat(roles.SelectMany(role => Reached(analysis, role, depth)))
            .DistinctBy(role => role.Arn.ToString())
            .OrderBy(role => role.Arn.ToString(), StringComparer.Ordinal);
    }

    private static IEnumerable<EstateRole> Reached(EstateAnalysis analysis, EstateRole role, int depth) =>
        analysis.DirectFrom(role).Select(access => access.Resource)
            .Concat(Chains.From(analysis, role, depth).Select(chain => chain.Role))
            .Select(arn => (EstateRole)analysis.Estate.FindPrincipal(arn)!);

    private static string Because(AccessChain chain, AccessChange[] causes)
    {
        AccessChange? cause = chain.Steps
            .Select(step => causes.FirstOrDefault(cause => cause.Principal == step.Principal && cause.Role.ToString() == step.Resource))
            .FirstOrDefault(cause => cause is not null);
        return cause is null ? chain.ToString() : $"{chain}; at {ArnText.Short(cause.Role.ToString())}, {cause.Because}";
    }
}
