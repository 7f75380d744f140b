namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>The kinds of identities that a managed policy can be used with.</summary>
public enum PolicyEntityKind
{
    /// <summary>Roles.</summary>
    Role,

    /// <summary>Users.</summary>
    User,

    /// <summary>Groups.</summary>
    Group,
}
