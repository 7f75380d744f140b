namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>Whether an access key works.</summary>
public enum AccessKeyStatus
{
    /// <summary>It works.</summary>
    Active,

    /// <summary>It is kept, but does not work.</summary>
    Inactive,
}
