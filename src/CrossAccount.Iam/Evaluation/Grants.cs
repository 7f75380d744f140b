using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The last question: who grants the request, and do the caller's own limits let the grant through?</summary>
internal static class Grants
{
    /// <summary>A role that has no trust policy trusts nobody, so the layer does not depend on there being one.</summary>
    public static DecisionLayer LayerOf(CompiledPolicy? resourcePolicy, in EvaluationContext context) =>
        context.Target.IsForRole || resourcePolicy?.Origin.Kind == PolicyKind.Trust
            ? DecisionLayer.TrustPolicy
            : DecisionLayer.ResourcePolicy;

    /// <remarks>
    /// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html">Evaluation for requests within a single account</see>.
    /// </remarks>
    public static Decision Decide(ApplicablePolicies policies, in EvaluationContext context)
    {
        PrincipalMatch match = PrincipalMatch.None;
        CompiledStatement? byResource = policies.Resource?.FindClosestAllow(context, out match);
        DecisionLayer resourceLayer = LayerOf(policies.Resource, context);
        Caller caller = context.Caller;
        if (caller.Account is null)
        {
            return byResource is null
                ? Decision.Silent(resourceLayer)
                : Decision.Allowed(resourceLayer, null, byResource.Source);
        }

        // A trust policy and a key policy have to allow even within one account; another resource's policy only across accounts.
        bool resourceMustAllow = resourceLayer == DecisionLayer.TrustPolicy || context.Target.IsForKey || !context.Request.IsWithinAccount;
        if (byResource is null && resourceMustAllow)
        {
            return Decision.Silent(resourceLayer);
        }

        if (context.Request.IsWithinAccount && match > PrincipalMatch.Account)
        {
            return DirectGrant(policies, context, byResource!, match, resourceLayer);
        }

        return ByIdentity(policies, context, byResource);
    }

    /// <summary>The resource's policy names the caller itself, in its own account: its identity policies are not needed.</summary>
    /// <remarks>
    /// Whether the boundary and the session policies still limit depends on how the caller is named. For trust policies AWS's
    /// pages contradict each other; the stricter reading is taken.
    /// </remarks>
    private static Decision DirectGrant(
        ApplicablePolicies policies, in EvaluationContext context, CompiledStatement byResource, PrincipalMatch match, DecisionLayer layer)
    {
        bool isLimited = match == PrincipalMatch.Role || layer == DecisionLayer.TrustPolicy;
        DecisionLayer? limit = isLimited ? FirstSilentLimit(policies, context) : null;
        if (limit is null)
        {
            return Decision.Allowed(layer, null, byResource.Source);
        }

        // What the identity's own policies grant is limited alike, so there is no other way.
        return Decision.Silent(limit.Value);
    }

    private static Decision ByIdentity(ApplicablePolicies policies, in EvaluationContext context, CompiledStatement? byResource)
    {
        if (context.Caller.Kind == CallerKind.AccountRoot)
        {
            return Decision.Allowed(DecisionLayer.AccountRoot, null, byResource?.Source);
        }

        if (Authorizer.FindAllow(policies.Identity, context) is not { } byIdentity)
        {
            return Decision.Silent(DecisionLayer.IdentityPolicy);
        }

        return FirstSilentLimit(policies, context) is { } limit
            ? Decision.Silent(limit)
            : Decision.Allowed(DecisionLayer.IdentityPolicy, byIdentity.Source, byResource?.Source);
    }

    private static DecisionLayer? FirstSilentLimit(ApplicablePolicies policies, in EvaluationContext context)
    {
        if (policies.PermissionsBoundary is { } boundary && boundary.FindAllow(context) is null)
        {
            return DecisionLayer.PermissionsBoundary;
        }

        return !policies.Session.IsEmpty && Authorizer.FindAllow(policies.Session, context) is null
            ? DecisionLayer.SessionPolicy
            : null;
    }
}
