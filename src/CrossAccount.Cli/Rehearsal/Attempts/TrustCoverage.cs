using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Which grants of a delegation speak of an account, and what they ask for.</summary>
internal static class TrustCoverage
{
    /// <summary>The grants that may let someone of the account in.</summary>
    public static ImmutableArray<TrustGrant> Of(IEnumerable<TrustGrant> grants, AccountId account) =>
        [.. grants.Where(grant => Accounts(grant).Contains(account) || grant is OrganizationTrust)];

    /// <summary>The accounts that a grant names.</summary>
    public static IEnumerable<AccountId> Accounts(TrustGrant grant) => grant switch
    {
        AccountTrust trust => [trust.TrustedAccount],
        PrincipalPatternTrust trust => [trust.TrustedAccount],
        ThirdPartyTrust trust => [trust.TrustedAccount],
        PrincipalTrust trust => trust.Trusted.Select(arn => arn.TryGetAccount(out AccountId account) ? account : (AccountId?)null).OfType<AccountId>().Distinct(),
        _ => [],
    };

    public static MfaRequirement? Mfa(TrustGrant grant) => grant switch
    {
        AccountTrust trust => trust.Mfa,
        PrincipalPatternTrust trust => trust.Mfa,
        PrincipalTrust trust => trust.Mfa,
        OrganizationTrust trust => trust.Mfa,
        _ => null,
    };

    /// <summary>Whether a grant lets in whoever an account permits, so that a stranger's own policies have to keep it out.</summary>
    public static bool LeavesItToTheAccount(TrustGrant grant) =>
        grant is AccountTrust or OrganizationTrust
        || (grant is PrincipalPatternTrust pattern && pattern.Patterns.Any(text => text.AsSpan().ContainsAny('*', '?')));
}
