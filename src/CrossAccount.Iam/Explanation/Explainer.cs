using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Explanation;

/// <summary>Decides a request and tells why. Slower than <see cref="Authorizer"/>, with the same decision.</summary>
public static class Explainer
{
    /// <summary>Decides and explains a request.</summary>
    public static DecisionExplanation Explain(AccessRequest request, ApplicablePolicies policies) =>
        new(request, policies, Authorizer.Decide(request, policies));

    internal static ImmutableArray<StatementTrace> Trace(AccessRequest request, ApplicablePolicies policies)
    {
        var trace = new TraceBuilder(request, policies);
        if (OrganizationLimits.BindsResource(policies, trace.Context))
        {
            trace.AddLevels(DecisionLayer.ResourceControlPolicy, policies.ResourceControl);
        }

        if (OrganizationLimits.BindsCaller(trace.Context))
        {
            trace.AddLevels(DecisionLayer.ServiceControlPolicy, policies.ServiceControl);
        }

        trace.Add(Grants.LayerOf(policies.Resource, trace.Context), policies.Resource);
        trace.Add(DecisionLayer.IdentityPolicy, policies.Identity);
        trace.Add(DecisionLayer.PermissionsBoundary, policies.PermissionsBoundary);
        trace.Add(DecisionLayer.SessionPolicy, policies.Session);
        return trace.ToImmutable();
    }
}
