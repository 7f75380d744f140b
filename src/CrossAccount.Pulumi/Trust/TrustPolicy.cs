using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Makes the trust policy of a role out of its grants.</summary>
internal static class TrustPolicy
{
    public const string TagSession = "sts:TagSession";
    public const string SetSourceIdentity = "sts:SetSourceIdentity";

    /// <summary>The statements of each grant, and one for each denial.</summary>
    /// <param name="partition">The partition of the role.</param>
    /// <param name="grants">The grants, in any order.</param>
    /// <param name="denials">Who is kept out whatever the grants say, in any order.</param>
    /// <param name="externalIds">The external IDs of each grant that asks for one.</param>
    public static PolicyDocument Of(
        Partition partition,
        IEnumerable<TrustGrant> grants,
        IEnumerable<TrustDenial> denials,
        IReadOnlyDictionary<TrustGrant, ImmutableArray<string>> externalIds)
    {
        var granted = grants.SelectMany(grant => StatementsOf(partition, grant, externalIds.GetValueOrDefault(grant, [])));
        var denied = denials.Select(denial => (denial.StatementName, denial.ToStatement(partition)));
        return new([.. Name(granted.Concat(denied))]);
    }

    /// <summary>The statements of a grant with the names that their IDs begin with.</summary>
    /// <remarks>
    /// Passing tags and setting the source identity are actions of their own. Their statements ask for less: AWS documents the keys
    /// of <c>sts:AssumeRole</c> for that action alone, which has to be allowed in any case.
    /// </remarks>
    public static IEnumerable<(string Name, Statement Statement)> StatementsOf(Partition partition, TrustGrant grant, ImmutableArray<string> externalIds)
    {
        ImmutableArray<Condition> who = [.. grant.OwnConditions(partition), .. grant.Conditions];
        ImmutableArray<Condition> all = [.. who, .. grant.SessionConditions];
        if (!externalIds.IsEmpty)
        {
            all = all.Add(new(ConditionOperators.StringEquals, ContextKeys.ExternalId, externalIds));
        }

        ImmutableArray<PolicyPrincipal> principals = grant.PolicyPrincipals(partition);
        yield return (grant.StatementName, Statement.Allow(grant.AssumeAction).To(principals).When(all));
        if (grant is not CallerTrust caller)
        {
            yield break;
        }

        ImmutableArray<Condition> everyAction = [.. who.Where(condition => !condition.Key.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))];
        if (!caller.TagConditions.IsEmpty)
        {
            yield return ($"{grant.StatementName}Tags", Statement.Allow(TagSession).To(principals).When([.. everyAction, .. caller.TagConditions]));
        }

        if (!caller.SourceIdentityConditions.IsEmpty)
        {
            yield return ($"{grant.StatementName}SourceIdentity", Statement.Allow(SetSourceIdentity).To(principals).When([.. everyAction, .. caller.SourceIdentityConditions]));
        }
    }

    /// <summary>Statement IDs that do not depend on the order of the grants: several of one name are numbered by their text.</summary>
    private static IEnumerable<Statement> Name(IEnumerable<(string Name, Statement Statement)> statements) =>
        statements.GroupBy(entry => entry.Name).SelectMany(group => group
            .OrderBy(entry => PolicyWriter.Write(new PolicyDocument(entry.Statement)), StringComparer.Ordinal)
            .Select((entry, index) => entry.Statement.Named(index == 0 ? entry.Name : $"{entry.Name}x{index + 1}")));
}
