namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>The kinds of principals that make requests.</summary>
internal enum ReferenceCallerKind
{
    AccountRoot,
    User,
    RoleSession,
    FederatedUser,
    Service,
    FederatedIdentity,
    Anonymous,
}
