using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Keeps someone out of a role, on the trusting side, whatever a grant says: a statement of the trust policy that denies.
/// </summary>
/// <remarks>
/// Principals are denied by pattern, never by pinned ARN: one that is deleted and created again stays out.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Policy evaluation logic</see>.
/// </remarks>
public sealed record TrustDenial
{
    private static readonly string[] EveryWayIn = [Authorizer.AssumeRole, "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

    private TrustDenial(AccountId? account, ImmutableArray<string> patterns)
    {
        DeniedAccount = account;
        Patterns = patterns.IsDefault ? [] : patterns;
    }

    /// <summary>The account; null for everyone.</summary>
    public AccountId? DeniedAccount { get; }

    /// <summary>Which roles and users of the account, as <see cref="PrincipalPatternTrust.Patterns"/> has them; empty for all of it.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>Conditions under which the denial holds, all of them together.</summary>
    public ImmutableArray<Condition> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Denies everyone of an account.</summary>
    public static TrustDenial Account(AccountId account) => new(account, []);

    /// <summary>Denies roles and users of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="patterns">What stands after the account in the ARN, with <c>*</c> and <c>?</c>; at least one.</param>
    /// <exception cref="ArgumentException">There is no pattern.</exception>
    public static TrustDenial Matching(AccountId account, params ImmutableArray<string> patterns) => patterns.IsDefaultOrEmpty
        ? throw new ArgumentException("there is no pattern, but a denial without any would be of the whole account: give one, as in `role/Interns`, or use `Account`", nameof(patterns))
        : new(account, patterns);

    /// <summary>Denies everyone under conditions, as from outside a network; at least one.</summary>
    public static TrustDenial Everyone(params ImmutableArray<Condition> conditions) => new(null, []) { Conditions = conditions };

    /// <summary>Who is denied, for people.</summary>
    public string Subject => DeniedAccount is not { } account
        ? "everyone"
        : Patterns.IsEmpty ? $"account {account}" : $"{string.Join(", ", Patterns)} of account {account}";

    internal string StatementName => DeniedAccount is { } account ? $"Deny{account}" : "DenyEveryone";

    internal Statement ToStatement(Partition partition)
    {
        if (DeniedAccount is not { } account)
        {
            return Statement.Deny([.. EveryWayIn]).To(PolicyPrincipal.Aws("*")).When(Conditions);
        }

        ImmutableArray<Condition> own = Patterns.IsEmpty ? [] : [PrincipalPatterns.Condition(partition, account, Patterns)];
        return Statement.Deny(Authorizer.AssumeRole).To(PolicyPrincipal.Account(account, partition)).When([.. own, .. Conditions]);
    }

    /// <summary>What about the denial AWS would refuse or would shut everyone out, as sentences; nothing when it is sound.</summary>
    /// <param name="partition">The partition of the role.</param>
    public IEnumerable<string> FindProblems(Partition partition)
    {
        string[] own = [.. PrincipalPatterns.Problems(Patterns, mfa: null)];
        if (DeniedAccount is null && Conditions.IsEmpty)
        {
            own = ["everyone is denied without a condition, so nobody could assume the role: give one"];
        }

        ImmutableArray<Condition> made = own.Length == 0 && DeniedAccount is not null ? ToStatement(partition).Conditions[..^Conditions.Length] : [];
        return own.Concat(GrantConditionRules.Problems(made, Conditions));
    }
}
