using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts the account of a third party, who has to send an external ID, so that nobody can make it use this role for another
/// customer. There is no third party without one.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html">Access to AWS accounts owned by third parties</see>.</remarks>
public sealed record ThirdPartyTrust : AwsPrincipalTrust
{
    /// <summary>Trusts a third party.</summary>
    /// <param name="trustedAccount">The third party's account.</param>
    /// <param name="externalId">The external ID.</param>
    public ThirdPartyTrust(AccountId trustedAccount, ExternalIdSource externalId)
    {
        ArgumentNullException.ThrowIfNull(externalId);
        TrustedAccount = trustedAccount;
        ExternalId = externalId;
    }

    /// <summary>The third party's account.</summary>
    public AccountId TrustedAccount { get; init; }

    /// <summary>
    /// Which of the third party's roles and users, as <see cref="PrincipalPatternTrust.Patterns"/> has them. Empty, the default, for
    /// whomever its account permits.
    /// </summary>
    public ImmutableArray<string> Patterns { get; init => field = value.IsDefault ? [] : value; } = [];

    internal override string StatementName => $"TrustThirdParty{TrustedAccount}";

    internal override AccountId? OneAccount => TrustedAccount;

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Account(TrustedAccount, partition)];

    internal override ImmutableArray<Condition> Narrowing(Partition partition) =>
        Patterns.IsEmpty ? [] : [PrincipalPatterns.Condition(partition, TrustedAccount, Patterns)];

    private protected override IEnumerable<string> OwnProblems(Partition partition) => ExternalId is null
        ? [$"the third party `{TrustedAccount}` has no external ID, but could then be made to use the role for another customer: give one"]
        : PrincipalPatterns.Problems(Patterns, Mfa);
}
