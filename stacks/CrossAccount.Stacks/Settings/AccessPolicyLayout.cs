namespace CrossAccount.Stacks.Settings;

/// <summary>How the trusted side's inline policies are cut.</summary>
public enum AccessPolicyLayout
{
    /// <summary>One policy on each identity for each delegation.</summary>
    PerDelegation,

    /// <summary>One policy on each identity that lists all its roles, for identities of many roles.</summary>
    PerGrantee,
}
