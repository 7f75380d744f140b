namespace CrossAccount.Iam.Policies;

/// <summary>Whose inline policies are counted together.</summary>
public enum InlinePolicyOwner
{
    /// <summary>A role.</summary>
    Role,

    /// <summary>A user.</summary>
    User,

    /// <summary>A group.</summary>
    Group,
}
