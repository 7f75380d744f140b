using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>An account that a trust policy names as a whole, and who of it really gets in.</summary>
/// <param name="Account">The account.</param>
/// <param name="IsInEstate">Whether the account is in the estate. Otherwise who gets in is known to that account alone.</param>
/// <param name="Principals">The principals whose own policies permit it, by kind and name; empty for an account outside.</param>
public sealed record AccountTrust(AccountId Account, bool IsInEstate, ImmutableArray<Access> Principals);
