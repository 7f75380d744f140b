using CrossAccount.Iam.Explanation;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>Someone whom a role's trust policy and its own policies speak of, and who cannot assume the role all the same.</summary>
/// <param name="Principal">Who.</param>
/// <param name="Plain">The decision about a request that brings nothing along, and why.</param>
public sealed record KeptOut(AccessPrincipal Principal, DecisionExplanation Plain);
