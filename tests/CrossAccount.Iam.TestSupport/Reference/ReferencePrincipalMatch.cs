namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>By what the <c>Principal</c> of a statement names the caller; the later ones count more.</summary>
internal enum ReferencePrincipalMatch
{
    None,

    /// <summary>By its account, which only lets the account's own policies grant.</summary>
    Account,

    /// <summary>By its role, which limits of the role and its session still limit.</summary>
    Role,

    /// <summary>By its user, by its session, or with everybody.</summary>
    Direct,
}
