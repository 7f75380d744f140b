using System.Collections.Immutable;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.LocalAws.Server.Console.Pages.Why;

/// <summary>What the engine decides about a question.</summary>
/// <param name="Decisions">The decisions, one for each action that the request takes; empty when the question cannot be asked.</param>
/// <param name="Problem">Why it cannot be asked; null when it can.</param>
internal sealed record WhyAnswer(ImmutableArray<DecisionExplanation> Decisions, string? Problem)
{
    public static WhyAnswer Unanswerable(string problem) => new([], problem);
}
