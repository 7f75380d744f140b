using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Explanation;

/// <summary>Why a statement does not match a request: one part of it, what it asks for and what the request has.</summary>
/// <param name="Element">The part.</param>
/// <param name="Expected">What the statement asks for. Values of confidential keys are left out.</param>
/// <param name="Actual">What the request has; null when it has nothing. Values of confidential keys are left out.</param>
/// <param name="Condition">The condition, when the part is one.</param>
public sealed record Mismatch(StatementElement Element, string Expected, string? Actual, Condition? Condition = null);
