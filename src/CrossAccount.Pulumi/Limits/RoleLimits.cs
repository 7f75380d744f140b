using CrossAccount.Pulumi.Accounts;

namespace CrossAccount.Pulumi.Limits;

/// <summary>The limits of what a role has.</summary>
public static class RoleLimits
{
    /// <summary>What the number of attached managed policies breaks.</summary>
    /// <param name="count">How many are attached, created ones and others; a permissions boundary is none of them.</param>
    /// <param name="quotas">The quotas of the role's account.</param>
    public static LimitProblem? ManagedPolicies(int count, AwsAccountQuotas quotas)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        return count <= quotas.ManagedPoliciesPerRole
            ? null
            : new(
                $"the role has {count} managed policies, but may have at most {quotas.ManagedPoliciesPerRole}: merge some of them, or have AWS raise the quota, at most to {AwsAccountQuotas.MaximumManagedPoliciesPerRole}, and state it as `managedPoliciesPerRole` in the quotas of the account",
                AwsPages.Quotas);
    }
}
