namespace CrossAccount.Cli.Rehearsal.Sessions;

/// <summary>Something that a session of the role tries.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Account">Whose the resource is: <c>trusting</c> or <c>trusted</c>.</param>
/// <param name="ExpectAllowed">Whether it is declared to be allowed.</param>
internal sealed record SessionAttempt(string Action, string Resource, string Account, bool ExpectAllowed);
