using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class BoundaryLeavesOut : FindingRule
{
    public override string Id => "boundary-leaves-out";

    public override string Title => "A boundary that leaves out what is granted";

    public override string What => "A policy of the role allows something of which the role's permissions boundary allows no part. A policy that is broader than the boundary is no finding. Only a boundary that the program creates is known.";

    public override string Why => "A boundary grants nothing, and what it does not allow is denied, so the policy promises what a session never can.";

    public override string Mend => "add the action and the resource to the boundary, or take them out of the policy";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        where delegation.Boundary is not null
        let permissions = new RolePermissions(delegation)
        from policy in delegation.Policies
        from statement in policy.Document.Statements
        where statement is { Effect: Effect.Allow, Action.IsNot: false, Resource.IsNot: false }
        from action in statement.Action.Patterns
        from resource in statement.Resource!.Patterns
        where !permissions.MeetsBoundary(action, resource)
        select Found(delegation, policy.SettingsPath, $"the policy `{policy.Name}` allows `{action}` on `{resource}`, which the permissions boundary `{delegation.Boundary!.Name}` leaves out");
}
