namespace CrossAccount.Cli.Rehearsal;

/// <summary>A try of a session of the role to do something.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Session">The session's ARN.</param>
/// <param name="Action">The action.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Account">Whose the resource is: <c>trusting</c> or <c>trusted</c>.</param>
/// <param name="ExpectAllowed">Whether the role's policies, as declared, allow it.</param>
/// <param name="Actual">What came of it.</param>
internal sealed record SessionRow(
    string Delegation, string Session, string Action, string Resource, string Account, bool ExpectAllowed, Outcome Actual) : IRehearsalRow;
