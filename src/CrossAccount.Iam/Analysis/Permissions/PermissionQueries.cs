using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Permissions;

/// <summary>
/// Asks the engine whether a session of a role may do what a pattern means, by the role's side alone: what another account owns is
/// taken as open to the role's account.
/// </summary>
internal static class PermissionQueries
{
    public static AccessQuery? Of(EstateAnalysis analysis, EstateRole role, DeclaredPermission declared)
    {
        string action = declared.Action.ToAction();
        (string resource, AccountId owner) = declared.Resource.ToResource(role.Account, role.Arn.Partition);
        Partition partition = role.Arn.Partition;
        if (resource.Split(':', 3) is ["arn", var named, _] && (!Partition.TryParse(named).TryGetValue(out Partition other) || other != partition))
        {
            return null;
        }

        Party session = analysis.PartyOf(role);
        return AccessQuery.On(session, action, resource, owner, analysis.Estate.FindAccount(owner), OpenTo(role, action, partition));
    }

    /// <summary>A decision without the policy that was made up for it.</summary>
    public static Decision WithoutOther(Decision decision) => decision with { ResourceStatement = null };

    /// <summary>A policy that leaves everything to the policies of the role's account, as the trust policies of other roles and keys must.</summary>
    private static CompiledPolicy OpenTo(EstateRole role, string action, Partition partition)
    {
        PolicyPrincipal account = PolicyPrincipal.Account(role.Account, partition);
        return action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase)
            ? CompiledPolicy.Compile(new PolicyDocument(Statement.Allow("sts:*").To(account)), PolicyOrigin.TrustOf("open"))
            : CompiledPolicy.Compile(new PolicyDocument(Statement.Allow("*").To(account).On("*")), new PolicyOrigin(PolicyKind.Resource, "", "open"));
    }
}
