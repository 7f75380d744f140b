namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Whose managed policies.</summary>
public enum PolicyScope
{
    /// <summary>All that the account has or knows.</summary>
    All,

    /// <summary>Those that AWS manages.</summary>
    Aws,

    /// <summary>Those of the account.</summary>
    Local,
}
