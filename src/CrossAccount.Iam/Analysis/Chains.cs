using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Iam.Analysis;

/// <summary>Shortest chains of roles. Among chains of the same length the one whose ARNs sort first is taken.</summary>
internal static class Chains
{
    /// <summary>The chains to a role, of everyone who does not reach it in one step.</summary>
    public static ImmutableArray<AccessChain> To(EstateAnalysis analysis, EstateRole role, int depth)
    {
        Dictionary<AccessPrincipal, ImmutableArray<Access>> stepsOf = [];
        List<(EstateRole Role, ImmutableArray<Access> Steps)> level = [(role, [])];
        for (int length = 1; length <= depth && level.Count > 0; length++)
        {
            List<(EstateRole Role, ImmutableArray<Access> Steps)> next = [];
            foreach ((EstateRole target, ImmutableArray<Access> steps) in level)
            {
                foreach (Access access in analysis.DirectTo(target))
                {
                    ImmutableArray<Access> longer = steps.Insert(0, access);
                    if (access.Principal.Name != role.Arn.ToString() && stepsOf.TryAdd(access.Principal, longer)
                        && analysis.Estate.FindPrincipal(access.Principal.Name) is EstateRole between)
                    {
                        next.Add((between, longer));
                    }
                }
            }

            level = [.. next.OrderBy(entry => entry.Role.Arn.ToString(), StringComparer.Ordinal)];
        }

        return Longer(stepsOf.OrderBy(entry => entry.Key).Select(entry => entry.Value));
    }

    /// <summary>The chains from a principal, to every role that it does not reach in one step.</summary>
    public static ImmutableArray<AccessChain> From(EstateAnalysis analysis, EstatePrincipal principal, int depth)
    {
        SortedDictionary<string, ImmutableArray<Access>> stepsTo = new(StringComparer.Ordinal);
        List<(EstatePrincipal Principal, ImmutableArray<Access> Steps)> level = [(principal, [])];
        for (int length = 1; length <= depth && level.Count > 0; length++)
        {
            List<(EstatePrincipal Principal, ImmutableArray<Access> Steps)> next = [];
            foreach ((EstatePrincipal from, ImmutableArray<Access> steps) in level)
            {
                foreach (Access access in analysis.DirectFrom(from))
                {
                    ImmutableArray<Access> longer = steps.Add(access);
                    if (access.Resource != principal.Arn.ToString() && stepsTo.TryAdd(access.Resource, longer))
                    {
                        next.Add((analysis.Estate.FindPrincipal(access.Resource)!, longer));
                    }
                }
            }

            level = [.. next.OrderBy(entry => entry.Principal.Arn.ToString(), StringComparer.Ordinal)];
        }

        return Longer(stepsTo.Values);
    }

    private static ImmutableArray<AccessChain> Longer(IEnumerable<ImmutableArray<Access>> all) =>
        [.. all.Where(steps => steps.Length > 1).Select(steps => new AccessChain(steps))];
}
