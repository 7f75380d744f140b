using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>What single grants and denials become in a trust policy, for reviews.</summary>
public static class TrustDocuments
{
    /// <summary>The statements of a grant. In place of external IDs, which are secrets, they have as many stand-ins.</summary>
    /// <param name="partition">The partition of the role.</param>
    /// <param name="grant">The grant.</param>
    public static PolicyDocument Of(Partition partition, TrustGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        int externalIds = (grant as AwsPrincipalTrust)?.ExternalId is { } source ? (source.IsGenerated ? 1 : source.Values.Count) : 0;
        ImmutableArray<string> standIns = [.. Enumerable.Range(1, externalIds).Select(number => $"external-id-{number}")];
        return new([.. TrustPolicy.StatementsOf(partition, grant, standIns).Select(entry => entry.Statement)]);
    }

    /// <summary>The statement of a denial.</summary>
    /// <param name="partition">The partition of the role.</param>
    /// <param name="denial">The denial.</param>
    public static PolicyDocument Of(Partition partition, TrustDenial denial)
    {
        ArgumentNullException.ThrowIfNull(denial);
        return new(denial.ToStatement(partition));
    }
}
