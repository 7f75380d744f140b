using System.Collections.Immutable;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The first question: does any statement of any layer deny?</summary>
internal static class ExplicitDenies
{
    public static Decision? Find(ApplicablePolicies policies, in EvaluationContext context) =>
        InLevels(policies.ResourceControl, DecisionLayer.ResourceControlPolicy, context)
        ?? InServiceControl(policies, context)
        ?? InResource(policies, context)
        ?? In(policies.Identity, DecisionLayer.IdentityPolicy, context)
        ?? InOne(policies.PermissionsBoundary, DecisionLayer.PermissionsBoundary, context)
        ?? In(policies.Session, DecisionLayer.SessionPolicy, context);

    private static Decision? InServiceControl(ApplicablePolicies policies, in EvaluationContext context) =>
        OrganizationLimits.BindsCaller(context) ? InLevels(policies.ServiceControl, DecisionLayer.ServiceControlPolicy, context) : null;

    private static Decision? InResource(ApplicablePolicies policies, in EvaluationContext context) =>
        InOne(policies.Resource, Grants.LayerOf(policies.Resource, context), context);

    private static Decision? InLevels(
        ImmutableArray<ImmutableArray<CompiledPolicy>> levels, DecisionLayer layer, in EvaluationContext context)
    {
        foreach (ImmutableArray<CompiledPolicy> level in levels)
        {
            if (In(level, layer, context) is { } denied)
            {
                return denied;
            }
        }

        return null;
    }

    private static Decision? In(ImmutableArray<CompiledPolicy> policies, DecisionLayer layer, in EvaluationContext context)
    {
        foreach (CompiledPolicy policy in policies)
        {
            if (InOne(policy, layer, context) is { } denied)
            {
                return denied;
            }
        }

        return null;
    }

    private static Decision? InOne(CompiledPolicy? policy, DecisionLayer layer, in EvaluationContext context) =>
        policy?.FindDeny(context) is { } statement ? Decision.Denied(layer, statement.Source) : null;
}
