using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Explanation;

/// <summary>Decides a request and tells why. Slower than <see cref="Authorizer"/>, with the same decision.</summary>
public static class Explainer
{
    /// <summary>Decides and explains a request.</summary>
    public static DecisionExplanation Explain(AccessRequest request, ApplicablePolicies policies) =>
        new(request, policies, Authorizer.Decide(request, policies));

    internal static ImmutableArray<StatementTrace> Trace(AccessRequest request, ApplicablePolicies policies)
    {
        var context = new EvaluationContext(request, policies.PermissionsBoundary is not null);
        var traces = ImmutableArray.CreateBuilder<StatementTrace>();
        foreach ((DecisionLayer layer, CompiledPolicy policy) in InOrder(policies, context))
        {
            foreach (CompiledStatement statement in policy.Statements)
            {
                traces.Add(new(layer, statement.Source, Mismatches(statement, context)));
            }
        }

        return traces.ToImmutable();
    }

    private static IEnumerable<(DecisionLayer Layer, CompiledPolicy Policy)> InOrder(ApplicablePolicies policies, EvaluationContext context) =>
        policies.ResourceControl.SelectMany(level => level).Select(policy => (DecisionLayer.ResourceControlPolicy, policy))
            .Concat(OrganizationLimits.BindsCaller(context)
                ? policies.ServiceControl.SelectMany(level => level).Select(policy => (DecisionLayer.ServiceControlPolicy, policy))
                : [])
            .Concat(policies.Resource is { } resource ? [(Grants.LayerOf(resource, context), resource)] : [])
            .Concat(policies.Identity.Select(policy => (DecisionLayer.IdentityPolicy, policy)))
            .Concat(policies.PermissionsBoundary is { } boundary ? [(DecisionLayer.PermissionsBoundary, boundary)] : [])
            .Concat(policies.Session.Select(policy => (DecisionLayer.SessionPolicy, policy)));

    private static ImmutableArray<Mismatch> Mismatches(CompiledStatement statement, in EvaluationContext context)
    {
        Statement source = statement.Source.Statement;
        var mismatches = ImmutableArray.CreateBuilder<Mismatch>();
        if (!statement.MatchesAction(context))
        {
            mismatches.Add(new(StatementElement.Action, Describe(source.Action), context.Request.Action));
        }

        if (!statement.MatchesResource(context))
        {
            mismatches.Add(new(StatementElement.Resource, Describe(source.Resource!), context.Request.Resource));
        }

        if (statement.MatchPrincipal(context) == PrincipalMatch.None)
        {
            mismatches.Add(new(StatementElement.Principal, Describe(source.Principal!), context.Request.Caller.ToString()));
        }

        foreach (CompiledCondition condition in statement.Conditions)
        {
            if (!condition.Holds(context))
            {
                mismatches.Add(Describe(condition.Source, context));
            }
        }

        return mismatches.ToImmutable();
    }

    private static string Describe(PatternElement element) => (element.IsNot ? "all but " : "") + Join(element.Patterns);

    private static string Describe(PrincipalElement element) =>
        (element.IsNot ? "all but " : "") + Join(element.Principals.Select(principal => principal.Value));

    private static Mismatch Describe(Condition condition, in EvaluationContext context)
    {
        bool confidential = ContextKeys.IsConfidential(condition.Key);
        string values = confidential ? "a value that is not shown" : Join(condition.Values);
        bool present = context.TryGet(new ContextKey(condition.Key), out ContextValue actual);
        string? shown = !present ? null : confidential ? "a value that is not shown" : $"`{actual}`";
        return new(StatementElement.Condition, $"`{condition.OperatorText}` of `{condition.Key}` with {values}", shown, condition);
    }

    private static string Join(IEnumerable<string> texts) => string.Join(" or ", texts.Select(text => $"`{text}`"));
}
