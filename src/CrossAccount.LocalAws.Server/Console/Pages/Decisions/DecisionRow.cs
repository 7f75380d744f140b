using CrossAccount.Iam.Explanation;

namespace CrossAccount.LocalAws.Server.Console.Pages.Decisions;

/// <summary>A decision and why it was made.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Time">When it was made.</param>
/// <param name="Explanation">The decision.</param>
internal sealed record DecisionRow(long Number, DateTimeOffset Time, DecisionExplanation Explanation);
