using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Stacks.Settings;
using Pulumi;

namespace CrossAccount.Stacks;

/// <summary>Gives each identity of a trusted account one policy that lists all its roles.</summary>
internal static class GranteePolicies
{
    public static void Give(AccountSettings trusting, string accountName, AwsAccount account, IEnumerable<DelegationSettings> delegations)
    {
        // Another stack may give the same identity a policy too; of two policies of one name only the last would be there.
        string policyName = $"delegated-roles-in-{trusting.Id}-{Deployment.Instance.StackName}";
        string prefix = accountName == StackSettings.MainAccount ? "access" : $"access-{accountName}";
        foreach (GranteePolicy policy in GranteePolicy.Of(delegations))
        {
            string effect = policy.IsAllow ? "allow" : "deny";
            _ = new CrossAccountAccess($"{prefix}-{effect}-{policy.Grantee.ToString().Replace('/', '-')}", new()
            {
                Account = account,
                Roles = [.. policy.Roles(trusting)],
                PolicyName = policyName,
                Allow = policy.IsAllow ? [policy.Grantee] : [],
                Deny = policy.IsAllow ? [] : [policy.Grantee],
                PassSessionTags = policy.PassesSessionTags,
                SetSourceIdentity = policy.SetsSourceIdentity,
            });
        }
    }
}
