namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>Whose credentials these are.</summary>
internal enum CredentialKind
{
    /// <summary>A session of the root user. Its own key is saved with the account.</summary>
    RootSession,

    UserKey,
    UserSession,
    RoleSession,
    FederatedUser,
}
