using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts a whole account, written as its <c>root</c>. That is not its root user: everyone in it gets in whom the account's own
/// policies permit to assume the role.
/// </summary>
/// <param name="TrustedAccount">The account.</param>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts">AWS account principals</see>.</remarks>
public sealed record AccountTrust(AccountId TrustedAccount) : TrustGrant
{
    /// <summary>The MFA that is asked for; null for none. It keeps out everyone who comes as a role.</summary>
    public MfaRequirement? Mfa { get; init; }

    internal override string StatementName => $"TrustAccount{TrustedAccount}";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Account(TrustedAccount, partition)];

    internal override ImmutableArray<Condition> OwnConditions(Partition partition) => Mfa?.Conditions ?? [];
}
