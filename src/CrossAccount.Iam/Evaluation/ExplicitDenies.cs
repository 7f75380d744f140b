using System.Collections.Immutable;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The first question: does any statement of any layer deny?</summary>
internal static class ExplicitDenies
{
    /// <summary>The first statement that denies, and its layer; null when none does.</summary>
    public static CompiledStatement? Find(ApplicablePolicies policies, in EvaluationContext context, out DecisionLayer layer)
    {
        layer = DecisionLayer.ResourceControlPolicy;
        if (OrganizationLimits.BindsResource(policies, context) && InLevels(policies.ResourceControl, context) is { } byResourceControl)
        {
            return byResourceControl;
        }

        layer = DecisionLayer.ServiceControlPolicy;
        if (OrganizationLimits.BindsCaller(context) && InLevels(policies.ServiceControl, context) is { } byServiceControl)
        {
            return byServiceControl;
        }

        layer = Grants.LayerOf(policies.Resource, context);
        if (policies.Resource?.FindDeny(context) is { } byResource)
        {
            return byResource;
        }

        layer = DecisionLayer.IdentityPolicy;
        if (In(policies.Identity, context) is { } byIdentity)
        {
            return byIdentity;
        }

        layer = DecisionLayer.PermissionsBoundary;
        if (policies.PermissionsBoundary?.FindDeny(context) is { } byBoundary)
        {
            return byBoundary;
        }

        layer = DecisionLayer.SessionPolicy;
        return In(policies.Session, context);
    }

    private static CompiledStatement? InLevels(ImmutableArray<ImmutableArray<CompiledPolicy>> levels, in EvaluationContext context)
    {
        foreach (ImmutableArray<CompiledPolicy> level in levels)
        {
            if (In(level, context) is { } statement)
            {
                return statement;
            }
        }

        return null;
    }

    private static CompiledStatement? In(ImmutableArray<CompiledPolicy> policies, in EvaluationContext context)
    {
        foreach (CompiledPolicy policy in policies)
        {
            if (policy.FindDeny(context) is { } statement)
            {
                return statement;
            }
        }

        return null;
    }
}
