namespace CrossAccount.Cli;

/// <summary>What the program's exit code says.</summary>
internal enum ExitCode
{
    /// <summary>All is as declared.</summary>
    Ok = 0,

    /// <summary>The program could not do its work.</summary>
    Failure = 1,

    /// <summary>Someone gets in, or is kept out, against the declaration.</summary>
    NotAsDeclared = 2,

    /// <summary>What was given is not valid: the settings, or a request to decide.</summary>
    BadSettings = 3,
}
