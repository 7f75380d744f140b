namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>The three kinds of identities that policies are attached to.</summary>
internal enum IdentityKind
{
    Role,
    User,
    Group,
}
