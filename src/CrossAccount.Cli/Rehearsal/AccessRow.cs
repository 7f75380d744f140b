namespace CrossAccount.Cli.Rehearsal;

/// <summary>A try to assume a role.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Who">Who tried.</param>
/// <param name="SignedInAs">The user that it signed in as; empty for a role that signed in as its service would.</param>
/// <param name="Circumstances">What it brought along, among what matters; empty when nothing does.</param>
/// <param name="IsControl">Whether this is a control.</param>
/// <param name="ExpectAllowed">Whether it was declared to get in.</param>
/// <param name="Actual">What came of it.</param>
internal sealed record AccessRow(
    string Delegation, string Who, string SignedInAs, string Circumstances, bool IsControl, bool ExpectAllowed, Outcome Actual) : IRehearsalRow;
