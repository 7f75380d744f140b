using System.Buffers;
using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts the roles and users of an account whose ARN matches a pattern: the account is the principal, and a condition on
/// <c>aws:PrincipalArn</c> narrows it.
/// </summary>
/// <param name="TrustedAccount">The account.</param>
/// <param name="Patterns">
/// What stands after the account in the ARN, with <c>*</c> and <c>?</c>, as in <c>role/Developers</c> or <c>role/team-*</c>.
/// </param>
/// <remarks>
/// The principals need not exist yet, and one that is deleted and created again is trusted again; so is any other principal of
/// that name. <see cref="PrincipalTrust"/> is stricter.
/// </remarks>
public sealed record PrincipalPatternTrust(AccountId TrustedAccount, ImmutableArray<string> Patterns) : TrustGrant
{
    private static readonly SearchValues<char> PatternCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=,.@-/*?");

    /// <summary>The MFA that is asked for; null for none. Only users can meet it.</summary>
    public MfaRequirement? Mfa { get; init; }

    internal override string StatementName => $"TrustMatching{TrustedAccount}";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Account(TrustedAccount, partition)];

    internal override ImmutableArray<Condition> OwnConditions(Partition partition)
    {
        ImmutableArray<string> arns = [.. Patterns.Select(pattern => $"arn:{partition}:iam::{TrustedAccount}:{pattern}")];
        return [new(ConditionOperators.ArnLike, ContextKeys.PrincipalArn, arns), .. Mfa?.Conditions ?? []];
    }

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        if (Patterns.IsDefaultOrEmpty)
        {
            yield return "the grant has no pattern, but needs at least one, as in `role/Developers`";
            yield break;
        }

        foreach (string pattern in Patterns)
        {
            bool role = pattern.StartsWith("role/", StringComparison.Ordinal);
            bool user = pattern.StartsWith("user/", StringComparison.Ordinal);
            if (pattern.Length < 6 || (!role && !user))
            {
                yield return $"the pattern `{pattern}` must begin with `role/` or `user/` and name something, as in `role/Developers`";
            }
            else if (pattern.AsSpan().IndexOfAnyExcept(PatternCharacters) is >= 0 and int outside)
            {
                yield return $"the pattern `{pattern}` contains U+{(int)pattern[outside]:X4}, which no ARN of a role or user has: use ASCII letters, digits, `_+=,.@-/` and the wildcards `*` and `?`";
            }
            else if (Mfa is not null && role)
            {
                yield return $"MFA is asked of `{pattern}`, but sessions of roles carry no MFA; ask it of users, in a grant of their own";
            }
        }
    }
}
