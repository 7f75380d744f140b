using System.Collections.Immutable;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The limits that an organization sets: every level has to allow, for the caller and for the resource.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html">SCP evaluation</see>.</remarks>
internal static class OrganizationLimits
{
    public static Decision? Check(ApplicablePolicies policies, in EvaluationContext context)
    {
        if (!AllLevelsAllow(policies.ResourceControl, context))
        {
            return Decision.Silent(DecisionLayer.ResourceControlPolicy);
        }

        return BindsCaller(context) && !AllLevelsAllow(policies.ServiceControl, context)
            ? Decision.Silent(DecisionLayer.ServiceControlPolicy)
            : null;
    }

    /// <summary>Service control policies bind the users and roles of an account, but not its service-linked roles.</summary>
    public static bool BindsCaller(in EvaluationContext context) =>
        context.Request.Caller is { Account: not null, IsServiceLinkedRole: false };

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
