using System.Collections.Immutable;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The limits that an organization sets: every level has to allow, for the caller and for the resource.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html">SCP evaluation</see>;
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-effects-on-permissions">RCP effects</see>.
/// </remarks>
internal static class OrganizationLimits
{
    public static DecisionLayer? FirstSilent(ApplicablePolicies policies, in EvaluationContext context)
    {
        if (BindsResource(policies, context) && !AllLevelsAllow(policies.ResourceControl, context))
        {
            return DecisionLayer.ResourceControlPolicy;
        }

        return BindsCaller(context) && !AllLevelsAllow(policies.ServiceControl, context)
            ? DecisionLayer.ServiceControlPolicy
            : null;
    }

    /// <summary>Service control policies bind the users and roles of an account, but not its service-linked roles.</summary>
    public static bool BindsCaller(in EvaluationContext context) =>
        context.Caller is { Account: not null, IsServiceLinkedRole: false };

    /// <summary>
    /// Resource control policies bind the resources of some services, against everyone but service-linked roles; nor do they keep
    /// a service from assuming its service-linked role.
    /// </summary>
    public static bool BindsResource(ApplicablePolicies policies, in EvaluationContext context) =>
        !policies.ResourceControl.IsEmpty
        && !context.Caller.IsServiceLinkedRole
        && context.Target.IsUnderResourceControl;

    private static bool AllLevelsAllow(ImmutableArray<ImmutableArray<CompiledPolicy>> levels, in EvaluationContext context)
    {
        foreach (ImmutableArray<CompiledPolicy> level in levels)
        {
            if (Authorizer.FindAllow(level, context) is null)
            {
                return false;
            }
        }

        return true;
    }
}
