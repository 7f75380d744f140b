namespace CrossAccount.Differential.Requests;

/// <summary>What asks.</summary>
internal enum SceneCallerKind
{
    User,
    Session,
    FederatedUser,
    Root,
    Service,
}
