using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Embedded;

/// <summary>What the embedded accounts answered.</summary>
/// <param name="IsSuccess">Whether the call succeeded.</param>
/// <param name="ErrorCode">AWS's error code when it did not.</param>
/// <param name="Decision">What was decided, as the result explains it.</param>
/// <param name="Layer">The layer that decided.</param>
internal sealed record EmbeddedAnswer(bool IsSuccess, string? ErrorCode, DecisionOutcome? Decision, DecisionLayer? Layer);
