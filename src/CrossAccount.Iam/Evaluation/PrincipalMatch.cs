namespace CrossAccount.Iam.Evaluation;

/// <summary>
/// How closely a statement names the caller, from not at all to by its session. Within one account it decides whether the
/// identity's own policies, its boundary and its session policies still have a say.
/// </summary>
internal enum PrincipalMatch
{
    None,

    /// <summary>By the account: the account's own policies decide further.</summary>
    Account,

    /// <summary>By the role's ARN or ID: a grant to the role, which its boundary and session policies limit.</summary>
    Role,

    /// <summary>By the user's ARN or ID.</summary>
    User,

    /// <summary>By <c>*</c>.</summary>
    Everyone,

    /// <summary>By the ARN of the session itself, or as the service or provider that calls.</summary>
    Session,

    /// <summary>The statement has no principal: it is part of the identity's own policies.</summary>
    Itself,
}
