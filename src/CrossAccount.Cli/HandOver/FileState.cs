namespace CrossAccount.Cli.HandOver;

/// <summary>What becomes of a file.</summary>
internal enum FileState
{
    /// <summary>It is new.</summary>
    Written,

    /// <summary>It has the same content already.</summary>
    Unchanged,

    /// <summary>It had other content.</summary>
    Replaced,

    /// <summary>It had content that is now withheld.</summary>
    Removed,
}
