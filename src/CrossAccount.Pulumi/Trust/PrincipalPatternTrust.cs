using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
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
public sealed record PrincipalPatternTrust(AccountId TrustedAccount, ImmutableArray<string> Patterns) : AwsPrincipalTrust
{
    internal override string StatementName => $"TrustMatching{TrustedAccount}";

    internal override AccountId? OneAccount => TrustedAccount;

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Account(TrustedAccount, partition)];

    internal override ImmutableArray<Condition> Narrowing(Partition partition) => [PrincipalPatterns.Condition(partition, TrustedAccount, Patterns)];

    private protected override IEnumerable<string> OwnProblems(Partition partition) => Patterns.IsDefaultOrEmpty
        ? ["the grant has no pattern, but needs at least one, as in `role/Developers`"]
        : PrincipalPatterns.Problems(Patterns, Mfa);
}
