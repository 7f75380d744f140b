namespace CrossAccount.Iam.Policies;

/// <summary>The key under which a principal stands in a policy.</summary>
public enum PrincipalKind
{
    /// <summary>Everyone, written as the bare text <c>"*"</c>.</summary>
    Everyone,

    /// <summary>An account, role, user or session of AWS, or <c>*</c>, under <c>AWS</c>.</summary>
    Aws,

    /// <summary>A service of AWS, under <c>Service</c>.</summary>
    Service,

    /// <summary>A web identity or SAML provider, under <c>Federated</c>.</summary>
    Federated,

    /// <summary>
    /// An account by its canonical user ID of S3, under <c>CanonicalUser</c>. It means callers whose
    /// <see cref="Context.Caller.CanonicalUserId"/> it is; a statement that denies also means callers whose ID is not known.
    /// </summary>
    CanonicalUser,
}
