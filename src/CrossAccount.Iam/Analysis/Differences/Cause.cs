using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>Why a decision changed: in words, and by which statements.</summary>
internal sealed record Cause(string Text, ImmutableArray<PolicyStatement> Statements)
{
    /// <summary>Why a request is allowed that was not.</summary>
    public static Cause OfGain(RolePair pair, AccessQuery? before, AccessQuery after, Circumstance circumstance)
    {
        if (before is null)
        {
            return Arrival(pair);
        }

        Decision refused = before.Decide(circumstance);
        Decision allowed = after.Decide(circumstance);
        return refused.Statement is { } deny
            ? Of(deny, after, isGone: true)
            : OfStatements(allowed, before, isGone: false) ?? new($"{LayerText(refused.Layer)} no longer holds it back", []);
    }

    /// <summary>Why a request that was allowed no longer is.</summary>
    public static Cause OfLoss(RolePair pair, AccessQuery before, AccessQuery? after, Circumstance circumstance)
    {
        if (after is null)
        {
            return Departure(pair);
        }

        Decision allowed = before.Decide(circumstance);
        Decision refused = after.Decide(circumstance);
        return refused.Statement is { } deny
            ? Of(deny, before, isGone: false)
            : OfStatements(allowed, after, isGone: true) ?? new($"{LayerText(refused.Layer)} holds it back", []);
    }

    public static Cause Both(Cause first, Cause second) =>
        first.Text == second.Text ? first : new($"{first.Text}, and {second.Text}", [.. first.Statements.Union(second.Statements)]);

    private static Cause Arrival(RolePair pair) =>
        pair.RoleBefore is null ? new("the role is new", [])
        : pair.Who.IsOutside ? new("its account is no longer in the estate", [])
        : new("the principal is new", []);

    private static Cause Departure(RolePair pair) =>
        pair.RoleAfter is null ? new("the role is gone", [])
        : pair.Who.IsOutside ? new("its account is in the estate now", [])
        : new("the principal is gone", []);

    private static Cause? OfStatements(Decision decision, AccessQuery other, bool isGone)
    {
        Cause[] causes = [.. decision.Statements.Where(statement => !Has(other, statement)).Select(statement => Of(statement, other, isGone))];
        return causes.Length == 0 ? null : new(string.Join(", and ", causes.Select(cause => cause.Text)), [.. causes.SelectMany(cause => cause.Statements)]);
    }

    /// <param name="statement">A statement of one side.</param>
    /// <param name="other">The other side.</param>
    /// <param name="isGone">Whether the other side is the later one.</param>
    private static Cause Of(PolicyStatement statement, AccessQuery other, bool isGone)
    {
        string what = Has(other, statement) ? isGone ? "no longer applies" : "now applies"
            : StatementsOf(other).Any(each => IsSamePlace(each, statement)) ? "was changed"
            : isGone ? "is gone" : "is new";
        return new($"{statement} {what}", [statement]);
    }

    private static bool Has(AccessQuery query, PolicyStatement statement) =>
        StatementsOf(query).Any(each => each.Policy == statement.Policy && each.Statement == statement.Statement);

    private static bool IsSamePlace(PolicyStatement left, PolicyStatement right) =>
        left.Policy == right.Policy && left.Statement.Effect == right.Statement.Effect
        && (left.Statement.Sid is { Length: > 0 } sid ? sid == right.Statement.Sid : left.Index == right.Index);

    private static IEnumerable<PolicyStatement> StatementsOf(AccessQuery query) =>
        RelevantConditions.PoliciesOf(query.Policies).SelectMany(policy => policy.Statements).Select(statement => statement.Source);

    private static string LayerText(DecisionLayer layer) => layer switch
    {
        DecisionLayer.Partition => "the partition",
        DecisionLayer.ResourceControlPolicy => "a level of resource control policies",
        DecisionLayer.ServiceControlPolicy => "a level of service control policies",
        DecisionLayer.TrustPolicy => "the trust policy",
        DecisionLayer.PermissionsBoundary => "the permissions boundary",
        DecisionLayer.SessionPolicy => "the session policy",
        _ => "a lack of identity policies",
    };
}
