using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Limits;

/// <summary>
/// The limits of a role's trust policy as it is deployed. External IDs that are not known yet count as the longest that there can
/// be, so that what passes a preview cannot be too large afterwards.
/// </summary>
public static class TrustLimits
{
    /// <summary>What the trust policy of sound grants breaks.</summary>
    /// <param name="partition">The partition of the role.</param>
    /// <param name="grants">The grants.</param>
    /// <param name="denials">Who is kept out.</param>
    /// <param name="quotas">The quotas of the role's account.</param>
    /// <returns>Completed at once, unless an external ID comes out of an output that is still being computed.</returns>
    public static async Task<ImmutableArray<LimitProblem>> FindAsync(
        Partition partition, ImmutableArray<TrustGrant> grants, ImmutableArray<TrustDenial> denials, AwsAccountQuotas quotas)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        Dictionary<TrustGrant, ImmutableArray<string>> externalIds = new(ReferenceEqualityComparer.Instance);
        int unknown = 0;
        foreach (AwsPrincipalTrust grant in grants.OfType<AwsPrincipalTrust>().Where(grant => grant.ExternalId is not null))
        {
            (ImmutableArray<string> longest, int unknownHere) = await grant.ExternalId!.LongestAsync().ConfigureAwait(false);
            externalIds[grant] = longest;
            unknown += unknownHere;
        }

        string text = PolicyWriter.Write(TrustPolicy.Of(partition, grants, denials, externalIds));
        int size = PolicySize.Count(text);
        return [.. size <= quotas.TrustPolicySize ? [] : new[] { TooLarge(size, unknown, quotas.TrustPolicySize) }, .. PolicyLimits.Characters(text)];
    }

    private static LimitProblem TooLarge(int size, int unknown, int maximum)
    {
        string counted = unknown == 0
            ? ""
            : $", where {unknown} external {(unknown == 1 ? "ID is" : "IDs are")} not known yet and counted as {Numbers.Text(ExternalIdSource.Longest)} characters each";
        return new(
            $"the trust policy has {Numbers.Text(size)} characters without white space{counted}, but may have at most {Numbers.Text(maximum)}: trust accounts or organizations with conditions in place of many principals, or have AWS raise the quota, at most to {Numbers.Text(AwsAccountQuotas.MaximumTrustPolicySize)}, and state it as `trustPolicySize` in the quotas of the account",
            AwsPages.Quotas);
    }
}
