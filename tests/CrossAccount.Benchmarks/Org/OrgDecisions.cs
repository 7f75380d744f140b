using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Org;

/// <summary>Lets every principal of an organization try every role.</summary>
internal static class OrgDecisions
{
    private const int Outcomes = 3;

    /// <summary>How many principals try a role one after the other, while its policy is in the caches of the processor.</summary>
    private const int Group = 32;

    /// <summary>Decides all requests.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="cores">How many threads decide.</param>
    public static OrgAnswers DecideAll(Organization organization, int cores)
    {
        long[] total = new long[Outcomes];
        Parallel.ForEach(
            organization.Principals.Chunk(Group),
            new ParallelOptions { MaxDegreeOfParallelism = cores },
            () => new long[Outcomes],
            (principals, _, counts) =>
            {
                Decide(principals, organization, counts);
                return counts;
            },
            counts =>
            {
                lock (total)
                {
                    for (int outcome = 0; outcome < Outcomes; outcome++)
                    {
                        total[outcome] += counts[outcome];
                    }
                }
            });
        return OrgAnswers.Of(total);
    }

    private static void Decide(OrgPrincipal[] principals, Organization organization, long[] counts)
    {
        foreach (OrgRole role in organization.Roles)
        {
            foreach (OrgPrincipal principal in principals)
            {
                Decision decision = Decide(principal, role);
                counts[(int)decision.Outcome]++;
            }
        }
    }

    /// <summary>Decides whether a principal may assume a role, with the policies of both sides.</summary>
    public static Decision Decide(OrgPrincipal principal, OrgRole role) => Authorizer.Decide(
        role.Request.By(principal.Caller, principal.Context),
        principal.Policies with { Resource = role.Trust });
}
