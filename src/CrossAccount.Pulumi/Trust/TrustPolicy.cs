using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Makes the trust policy of a role out of its grants.</summary>
internal static class TrustPolicy
{
    /// <summary>One statement for each grant.</summary>
    /// <param name="partition">The partition of the role.</param>
    /// <param name="grants">The grants, in any order.</param>
    /// <param name="externalIds">The external IDs of each third party, in the order of <paramref name="grants"/>.</param>
    public static PolicyDocument Of(
        Partition partition, IEnumerable<TrustGrant> grants, IReadOnlyDictionary<ThirdPartyTrust, ImmutableArray<string>> externalIds)
    {
        IEnumerable<(string Name, Statement Statement)> statements = grants.Select(grant =>
            (grant.StatementName, StatementOf(partition, grant, grant is ThirdPartyTrust thirdParty ? externalIds[thirdParty] : [])));
        return new([.. Name(statements)]);
    }

    /// <summary>The statement of a grant, without ID.</summary>
    public static Statement StatementOf(Partition partition, TrustGrant grant, ImmutableArray<string> externalIds)
    {
        ImmutableArray<Condition> conditions = [.. grant.OwnConditions(partition), .. grant.Conditions];
        if (!externalIds.IsEmpty)
        {
            conditions = conditions.Add(new(ConditionOperators.StringEquals, ContextKeys.ExternalId, externalIds));
        }

        return Statement.Allow(Authorizer.AssumeRole).To(grant.PolicyPrincipals(partition)).When(conditions);
    }

    /// <summary>Statement IDs that do not depend on the order of the grants: several of one name are numbered by their text.</summary>
    private static IEnumerable<Statement> Name(IEnumerable<(string Name, Statement Statement)> statements) =>
        statements.GroupBy(entry => entry.Name).SelectMany(group => group
            .OrderBy(entry => PolicyWriter.Write(new PolicyDocument(entry.Statement)), StringComparer.Ordinal)
            .Select((entry, index) => entry.Statement.Named(index == 0 ? entry.Name : $"{entry.Name}x{index + 1}")));
}
