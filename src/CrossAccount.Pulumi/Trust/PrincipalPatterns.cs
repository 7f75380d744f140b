using System.Buffers;
using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Patterns of what stands after the account in the ARNs of roles and users, as in <c>role/team-*</c>.</summary>
internal static class PrincipalPatterns
{
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=,.@-/*?");

    public static Condition Condition(Partition partition, AccountId account, ImmutableArray<string> patterns)
    {
        ImmutableArray<string> arns = [.. patterns.Select(pattern => $"arn:{partition}:iam::{account}:{pattern}")];
        return new(ConditionOperators.ArnLike, ContextKeys.PrincipalArn, arns);
    }

    public static IEnumerable<string> Problems(ImmutableArray<string> patterns, MfaRequirement? mfa)
    {
        foreach (string pattern in patterns)
        {
            bool role = pattern.StartsWith("role/", StringComparison.Ordinal);
            bool user = pattern.StartsWith("user/", StringComparison.Ordinal);
            if (pattern.Length < 6 || (!role && !user))
            {
                yield return $"the pattern `{pattern}` must begin with `role/` or `user/` and name something, as in `role/Developers`";
            }
            else if (pattern.AsSpan().IndexOfAnyExcept(Characters) is >= 0 and int outside)
            {
                yield return $"the pattern `{pattern}` contains U+{(int)pattern[outside]:X4}, which no ARN of a role or user has: use ASCII letters, digits, `_+=,.@-/` and the wildcards `*` and `?`";
            }
            else if (mfa is not null && role)
            {
                yield return $"MFA is asked of `{pattern}`, but sessions of roles carry no MFA; ask it of users, in a grant of their own";
            }
        }
    }
}
