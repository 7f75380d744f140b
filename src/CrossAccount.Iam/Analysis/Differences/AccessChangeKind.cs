namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>How access changed.</summary>
public enum AccessChangeKind
{
    /// <summary>There was none, and now there is.</summary>
    Gained,

    /// <summary>There was some, and now there is none.</summary>
    Lost,

    /// <summary>More circumstances are allowed than before: MFA is no longer needed, a code may be older, sessions last longer.</summary>
    Looser,

    /// <summary>Fewer circumstances are allowed than before.</summary>
    Stricter,

    /// <summary>Some circumstances are allowed that were not, and others no longer are.</summary>
    Different,
}
