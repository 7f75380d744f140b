namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Which external ID a caller sends.</summary>
internal enum ExternalIdState
{
    None,
    Right,
    Wrong,
}
