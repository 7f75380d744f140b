namespace CrossAccount.Iam.Policies;

/// <summary>What a statement does when it matches.</summary>
public enum Effect
{
    /// <summary>The statement grants; without an explicit deny elsewhere.</summary>
    Allow,

    /// <summary>The statement refuses, whatever any other statement grants.</summary>
    Deny,
}
