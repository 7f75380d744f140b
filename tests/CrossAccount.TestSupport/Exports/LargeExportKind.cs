namespace CrossAccount.TestSupport.Exports;

/// <summary>What a principal of a <see cref="LargeExport"/> has to do with the role.</summary>
public enum LargeExportKind
{
    /// <summary>Nothing.</summary>
    Stranger,

    /// <summary>An inline policy allows it by name.</summary>
    Named,

    /// <summary>A managed policy allows nearly everything.</summary>
    Powerful,

    /// <summary>A user's group allows it. A role is in no group, and gets nothing.</summary>
    Member,

    /// <summary>One inline policy allows it and another one denies it.</summary>
    Denied,

    /// <summary>An inline policy allows it and the permissions boundary does not.</summary>
    Bounded,
}
