using CrossAccount.LocalAws.Sts;

namespace CrossAccount.Cli.Rehearsal.Calls;

/// <summary>What came of trying to assume a role.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Session">The session; null when there is none.</param>
internal sealed record AssumeRoleTry(Outcome Outcome, AssumedRole? Session);
