using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts the account of a third party, who has to send an external ID, so that nobody can make it use this role for another
/// customer. There is no third party without one.
/// </summary>
/// <param name="TrustedAccount">The third party's account.</param>
/// <param name="ExternalId">The external ID.</param>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html">Access to AWS accounts owned by third parties</see>.</remarks>
public sealed record ThirdPartyTrust(AccountId TrustedAccount, ExternalIdSource ExternalId) : TrustGrant
{
    internal override string StatementName => $"TrustThirdParty{TrustedAccount}";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Account(TrustedAccount, partition)];
}
