using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class Escalation : FindingRule
{
    /// <summary>Managed policies of AWS whose text is not part of the program, and that have such a way.</summary>
    private static readonly string[] Administration = ["AdministratorAccess", "IAMFullAccess", "PowerUserAccess"];

    public override string Id => "escalation";

    public override string Title => "Permissions that lead to more";

    public override string What =>
        "What is delegated lets a session get other permissions than it was given: `iam:PassRole` of any role with a service that runs as it, changes of policies, trust or boundaries, credentials of users, `sts:AssumeRole` on everything; or AWS's `AdministratorAccess`, `IAMFullAccess` or `PowerUserAccess`. Statements with conditions are not looked at.";

    public override string Why => "Whoever is let in for a task can become administrator of the trusting account.";

    public override string Mend => "name the resources, set conditions such as `iam:PassedToService`, or give the role a permissions boundary that leaves it out";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate";

    internal override IEnumerable<Finding> Check(Review review) =>
        review.Program.Delegations.SelectMany(delegation => OfPolicies(delegation).Concat(OfAttached(delegation)));

    private IEnumerable<Finding> OfPolicies(ReviewedDelegation delegation)
    {
        var permissions = new RolePermissions(delegation);
        Dictionary<ReviewedDocument, List<string>> ways = [];
        foreach (EscalationPath path in EscalationPath.All)
        {
            string resource = $"arn:{delegation.Role.Partition}:iam::{delegation.Role.Account}:{path.Resource}";
            var found = path.Actions.Select(action => (Action: action, Policy: permissions.Permitting(action, resource))).FirstOrDefault(entry => entry.Policy is not null);
            string? besides = Array.Find(path.Besides, permissions.PermitSomewhere);
            if (found.Policy is { } policy && (path.Besides.Length == 0 || besides is not null))
            {
                string with = besides is null ? "" : $" with `{besides}`";
                if (!ways.TryGetValue(policy, out List<string>? ofPolicy))
                {
                    ways.Add(policy, ofPolicy = []);
                }

                ofPolicy.Add($"{path.What} (`{found.Action}`{with})");
            }
        }

        return ways.Select(entry => Found(delegation, entry.Key.SettingsPath, $"by the policy `{entry.Key.Name}` a session can {string.Join(", ", entry.Value)}"));
    }

    private IEnumerable<Finding> OfAttached(ReviewedDelegation delegation) =>
        from policy in delegation.AttachedPolicies
        where delegation.Boundary is null && delegation.BoundaryArn is null && policy.Arn.Contains(":aws:policy/", StringComparison.Ordinal) && Administration.Contains(policy.Name)
        select Found(delegation, policy.SettingsPath, $"`{policy.Name}` lets a session get other permissions than it was given");
}
