using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>The conditions of all statements that are about a query: whose action, resource and principal match.</summary>
internal static class RelevantConditions
{
    public static IEnumerable<ConditionSource> Of(AccessQuery query)
    {
        ConditionSource[] sources = [.. Of(query, query.Action)];
        if (!query.Assumes)
        {
            return sources;
        }

        IEnumerable<ConditionSource> all = sources;
        if (sources.Any(source => CircumstanceKeys.IsSessionTag(source.Key)))
        {
            all = all.Concat(Of(query, AccessQuery.TagSession));
        }

        if (sources.Any(source => CircumstanceKeys.Is(source.Key, ContextKeys.RequestedSourceIdentity)))
        {
            all = all.Concat(Of(query, AccessQuery.SetSourceIdentity));
        }

        return all.Distinct();
    }

    private static List<ConditionSource> Of(AccessQuery query, string action)
    {
        EvaluationContext? context = null;
        List<ConditionSource> sources = [];
        foreach (CompiledPolicy policy in PoliciesOf(query.Policies))
        {
            foreach (CompiledStatement statement in policy.Statements)
            {
                if (statement.Conditions.Length == 0)
                {
                    continue;
                }

                EvaluationContext about = context ??= query.ContextOf(Circumstance.Plain, action);
                if (statement.MatchesAction(about) && (statement.MatchesResource(about) || statement.HasVariableInResource)
                    && MayMatchPrincipal(statement, about))
                {
                    sources.AddRange(statement.Conditions.Select(condition => new ConditionSource(statement, condition)));
                }
            }
        }

        return sources;
    }

    /// <summary>All policies, those of the organization first.</summary>
    public static IEnumerable<CompiledPolicy> PoliciesOf(ApplicablePolicies policies)
    {
        IEnumerable<CompiledPolicy> levels = policies.ResourceControl.Concat(policies.ServiceControl).SelectMany(level => level);
        IEnumerable<CompiledPolicy> own = policies.Identity.Concat(policies.Session);
        ImmutableArray<CompiledPolicy?> single = [policies.Resource, policies.PermissionsBoundary];
        return levels.Concat(own).Concat(single.OfType<CompiledPolicy>());
    }

    private static bool MayMatchPrincipal(CompiledStatement statement, in EvaluationContext context)
    {
        if (statement.MatchPrincipal(context) != PrincipalMatch.None)
        {
            return true;
        }

        string prefix = SessionNames.PrefixOf(context.Request.Caller);
        return prefix.Length > 0
            && statement.Source.Statement.Principal is { } principals
            && principals.Principals.Any(principal => principal.Kind == PrincipalKind.Aws && principal.Value.StartsWith(prefix, StringComparison.Ordinal));
    }
}
