using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>Which roles a principal can assume.</summary>
/// <param name="Principal">The user or role.</param>
/// <param name="Direct">The roles that it can assume directly, by ARN.</param>
/// <param name="Chains">The other roles that it reaches, each by a shortest chain, by the ARN of the role that is reached.</param>
public sealed record PrincipalReach(Arn Principal, ImmutableArray<Access> Direct, ImmutableArray<AccessChain> Chains);
