using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Explanation;

/// <summary>Puts a decision into one sentence.</summary>
internal static class DecisionSentence
{
    public static string Of(DecisionExplanation explanation) => explanation.Decision.Outcome switch
    {
        DecisionOutcome.Allowed => $"allowed: {Granted(explanation.Decision)}",
        DecisionOutcome.ExplicitlyDenied => $"denied: {explanation.Decision.Statement} denies it",
        _ => $"denied: {Silent(explanation, isTerse: false)}",
    };

    /// <summary>The reason alone, without caller, action and resource.</summary>
    public static string Because(DecisionExplanation explanation) => explanation.Decision.Outcome switch
    {
        DecisionOutcome.ImplicitlyDenied => Silent(explanation, isTerse: true),
        _ when explanation.Decision.Statements.Any() => string.Join(" and ", explanation.Decision.Statements.Select(statement => statement.ToShortString())),
        _ => Granted(explanation.Decision),
    };

    private static string Granted(Decision decision) => (decision.Statement, decision.ResourceStatement) switch
    {
        ({ } identity, { } resource) => $"{identity} allows it, and so does {resource}",
        ({ } identity, null) => $"{identity} allows it",
        (null, { } resource) => $"{resource} allows it",
        _ => "the root user of an account may do everything in it",
    };

    private static string Silent(DecisionExplanation explanation, bool isTerse)
    {
        AccessRequest request = explanation.Request;
        DecisionLayer layer = explanation.Decision.Layer;
        switch (layer)
        {
            case DecisionLayer.Partition:
                return $"the caller is in partition `{request.Caller.Partition}` and the resource in `{request.ResourcePartition}`, and no request crosses partitions";
            case DecisionLayer.AccountRoot:
                return "the root user of an account can never assume a role";
        }

        if (Closest(explanation.Statements, layer) is { } closest)
        {
            return $"the {closest.Statement.Policy} {string.Join(" and ", ConditionSentence.Of(closest.Mismatches))}";
        }

        string what = isTerse ? "it" : $"`{request.Action}` on `{request.Resource}`";
        string caller = isTerse ? "the caller" : $"`{request.Caller}`";
        string identity = isTerse ? "the caller" : $"`{request.Caller.PrincipalArn}`";
        return layer switch
        {
            DecisionLayer.TrustPolicy => NotTrusted(explanation, caller),
            DecisionLayer.ResourcePolicy => $"no policy of the resource allows {what} to {caller}",
            DecisionLayer.IdentityPolicy => $"no policy of {identity} allows {what}",
            DecisionLayer.PermissionsBoundary => $"the permissions boundary of {identity} does not allow {what}",
            DecisionLayer.SessionPolicy => $"the session policy of {caller} does not allow {what}",
            DecisionLayer.ServiceControlPolicy => $"a level of the caller's organization has no service control policy that allows {what}",
            _ => $"a level of the resource's organization has no resource control policy that allows {what}",
        };
    }

    /// <summary>The statement that would allow, were it not for its conditions: the one with the fewest that do not hold.</summary>
    private static StatementTrace? Closest(ImmutableArray<StatementTrace> statements, DecisionLayer layer)
    {
        if (HasLevels(layer))
        {
            return null;
        }

        StatementTrace? closest = null;
        foreach (StatementTrace trace in statements)
        {
            if (trace.Layer == layer && trace.Statement.Statement.Effect == Effect.Allow && trace.FailsByConditionsOnly
                && (closest is null || trace.Mismatches.Length < closest.Mismatches.Length))
            {
                closest = trace;
            }
        }

        return closest;
    }

    /// <summary>A level is silent as a whole, and a statement that nearly matches may be one of another level.</summary>
    private static bool HasLevels(DecisionLayer layer) => layer is DecisionLayer.ServiceControlPolicy or DecisionLayer.ResourceControlPolicy;

    private static string NotTrusted(DecisionExplanation explanation, string caller)
    {
        StatementTrace[] trust = [.. explanation.Statements.Where(trace => trace.Layer == DecisionLayer.TrustPolicy)];
        if (trust.Length == 0)
        {
            return $"`{explanation.Request.Resource}` has no trust policy";
        }

        PolicyOrigin policy = trust[0].Statement.Policy;
        bool named = trust.Any(trace => trace.Statement.Statement.Effect == Effect.Allow
            && trace.Mismatches.All(mismatch => mismatch.Element != StatementElement.Principal));
        return named
            ? $"the {policy} does not allow `{explanation.Request.Action}`"
            : $"the {policy} does not name {caller}";
    }
}
