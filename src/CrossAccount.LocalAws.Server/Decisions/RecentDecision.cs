using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>A decision that was made a while ago.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Time">When it was made.</param>
/// <param name="Decided">What was decided, with the policies of that time.</param>
internal sealed record RecentDecision(long Number, DateTimeOffset Time, DecidedRequest Decided);
