using System.Collections.Immutable;

namespace CrossAccount.Cli.Recorded;

/// <summary>The statement that a widening is meant.</summary>
/// <param name="Date">The day on which it was accepted, in UTC, as in <c>2027-01-31</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Changes">What was accepted.</param>
internal sealed record AcceptedWidening(string Date, string Reason, ImmutableArray<AcceptedChange> Changes);
