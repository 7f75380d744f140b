namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Whether a bucket keeps old versions of objects.</summary>
public enum VersioningStatus
{
    /// <summary>It never did.</summary>
    NeverEnabled,

    /// <summary>It does.</summary>
    Enabled,

    /// <summary>It did.</summary>
    Suspended,
}
