using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Reading;

/// <summary>What must come out: a decision, or the codes of the diagnostics when AWS refuses a document.</summary>
public sealed record CaseThen(
    DecisionOutcome? Decision = null,
    DecisionLayer? Layer = null,
    IReadOnlyList<string>? Statements = null,
    string? Reason = null,
    IReadOnlyList<string>? Error = null)
{
    /// <summary>Whether it is one of the two and nothing of the other.</summary>
    internal bool IsWhole => Error is null
        ? Decision is not null && Layer is not null && Statements is not null
        : Error.Count > 0 && Decision is null && Layer is null && Statements is null && Reason is null;
}
