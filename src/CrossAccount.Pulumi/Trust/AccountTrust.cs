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
public sealed record AccountTrust(AccountId TrustedAccount) : AwsPrincipalTrust
{
    internal override string StatementName => $"TrustAccount{TrustedAccount}";

    internal override AccountId? OneAccount => TrustedAccount;

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Account(TrustedAccount, partition)];
}
