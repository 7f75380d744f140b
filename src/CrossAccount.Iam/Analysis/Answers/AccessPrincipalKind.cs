namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>What kind of principal an answer names.</summary>
public enum AccessPrincipalKind
{
    /// <summary>A user of the estate.</summary>
    User,

    /// <summary>A role of the estate: any session of it.</summary>
    Role,

    /// <summary>The root user of an account of the estate. It can never assume a role.</summary>
    AccountRoot,

    /// <summary>A service of AWS.</summary>
    Service,

    /// <summary>Whoever a web identity or SAML provider vouches for.</summary>
    Federated,

    /// <summary>
    /// An account, user, role or session that is not in the estate. What its own account permits is not known and is assumed to
    /// be everything.
    /// </summary>
    Outsider,

    /// <summary>Everyone in every account of AWS that is not in the estate.</summary>
    Everyone,
}
