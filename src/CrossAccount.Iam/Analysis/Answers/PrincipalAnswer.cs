using CrossAccount.Iam.Explanation;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>Whether a principal can do something.</summary>
/// <param name="Access">The ways in which it can; null when there is none.</param>
/// <param name="Plain">
/// The decision about a request that brings nothing along, neither MFA nor an external ID nor tags: where there is no way, it says why.
/// </param>
public sealed record PrincipalAnswer(Access? Access, DecisionExplanation Plain);
