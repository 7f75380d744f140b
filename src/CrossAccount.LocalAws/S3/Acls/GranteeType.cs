namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>Whom a grant is for.</summary>
public enum GranteeType
{
    /// <summary>An account, by its canonical user ID.</summary>
    CanonicalUser,

    /// <summary>One of S3's groups, by its address.</summary>
    Group,
}
