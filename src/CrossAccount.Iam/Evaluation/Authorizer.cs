using System.Collections.Immutable;
using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Evaluation;

/// <summary>Decides requests as IAM does. Stateless, without side effects, and safe to use from many threads.</summary>
/// <remarks>
/// The order is that of AWS: an explicit deny of any layer decides; then every layer that limits has to allow; then the grant
/// itself is looked for, on both sides when the request crosses accounts.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Policy evaluation logic</see>;
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html">Cross-account policy evaluation logic</see>.
/// </remarks>
public static class Authorizer
{
    /// <summary>The action of assuming a role.</summary>
    public const string AssumeRole = "sts:AssumeRole";

    /// <summary>Decides a request.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="policies">The policies that have a say.</param>
    public static Decision Decide(AccessRequest request, ApplicablePolicies policies)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(policies);
        var context = new EvaluationContext(request, policies.PermissionsBoundary is not null);
        if (request.Target.Partition is { } partition && request.Caller.Partition != partition)
        {
            return Decision.Silent(DecisionLayer.Partition);
        }

        if (request.Caller.Kind == CallerKind.AccountRoot && string.Equals(request.Action, AssumeRole, StringComparison.OrdinalIgnoreCase))
        {
            return Decision.Silent(DecisionLayer.AccountRoot);
        }

        if (ExplicitDenies.Find(policies, context, out DecisionLayer denying) is { } denied)
        {
            return Decision.Denied(denying, denied.Source);
        }

        return OrganizationLimits.FirstSilent(policies, context) is { } silent
            ? Decision.Silent(silent)
            : Grants.Decide(policies, context);
    }

    /// <summary>The first statement of the policies that allows the request.</summary>
    internal static CompiledStatement? FindAllow(ImmutableArray<CompiledPolicy> policies, in EvaluationContext context)
    {
        foreach (CompiledPolicy policy in policies)
        {
            if (policy.FindAllow(context) is { } statement)
            {
                return statement;
            }
        }

        return null;
    }
}
