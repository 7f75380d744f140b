namespace CrossAccount.Pulumi.Access;

/// <summary>The kinds of identities that can be given a policy.</summary>
public enum GranteeKind
{
    /// <summary>A role.</summary>
    Role,

    /// <summary>A group of users.</summary>
    Group,

    /// <summary>A user.</summary>
    User,
}
