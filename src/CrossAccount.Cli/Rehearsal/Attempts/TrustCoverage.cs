using System.Collections.Immutable;
using System.IO.Enumeration;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Which grants of a delegation speak of an account, and what they ask for.</summary>
internal static class TrustCoverage
{
    /// <summary>The grants that may let someone of the account in.</summary>
    public static ImmutableArray<TrustGrant> Of(IEnumerable<TrustGrant> grants, AccountId account) =>
        [.. grants.Where(grant => Accounts(grant).Contains(account) || grant is OrganizationTrust)];

    /// <summary>The grants that may let the subject in; where it is not known who of its account they mean, those of the account.</summary>
    public static ImmutableArray<TrustGrant> Of(IEnumerable<TrustGrant> grants, Subject subject)
    {
        ImmutableArray<TrustGrant> ofAccount = Of(grants, subject.Account);
        ImmutableArray<TrustGrant> closer = [.. ofAccount.Where(grant => Names(grant, subject))];
        return closer.IsEmpty ? ofAccount : closer;
    }

    /// <summary>The accounts that a grant names.</summary>
    public static IEnumerable<AccountId> Accounts(TrustGrant grant) => grant switch
    {
        AccountTrust trust => [trust.TrustedAccount],
        PrincipalPatternTrust trust => [trust.TrustedAccount],
        ThirdPartyTrust trust => [trust.TrustedAccount],
        PrincipalTrust trust => trust.Trusted.Select(arn => arn.TryGetAccount(out AccountId account) ? account : (AccountId?)null).OfType<AccountId>().Distinct(),
        _ => [],
    };

    public static MfaRequirement? Mfa(TrustGrant grant) => (grant as AwsPrincipalTrust)?.Mfa;

    /// <summary>What stands after the account in the ARNs that a grant narrows its account to; empty when it means all of it.</summary>
    public static ImmutableArray<string> Patterns(TrustGrant grant) => grant switch
    {
        PrincipalPatternTrust trust => trust.Patterns,
        ThirdPartyTrust trust => trust.Patterns,
        PrincipalTrust trust => [.. trust.Trusted.Select(arn => arn.Resource)],
        _ => [],
    };

    /// <summary>Whether a grant lets in whoever an account permits, so that a stranger's own policies have to keep it out.</summary>
    public static bool LeavesItToTheAccount(TrustGrant grant) =>
        grant is AccountTrust or OrganizationTrust
        || (grant is PrincipalPatternTrust pattern && pattern.Patterns.Any(text => text.AsSpan().ContainsAny('*', '?')));

    private static bool Names(TrustGrant grant, Subject subject)
    {
        ImmutableArray<string> patterns = Patterns(grant);
        string identity = subject switch
        {
            ProbeSubject probe => probe.Identity,
            GranteeSubject { Grantee: { Kind: GranteeKind.Group } } => "user/",
            GranteeSubject { Grantee: var grantee } => grantee.ToString(),
            _ => "",
        };
        return patterns.IsEmpty || patterns.Any(pattern => Matches(pattern, identity));
    }

    /// <summary>Settings name identities without their paths, and groups stand for users whose names nobody knows here.</summary>
    private static bool Matches(string pattern, string identity) =>
        FileSystemName.MatchesSimpleExpression(pattern, identity, ignoreCase: false)
        || (identity == "user/" && pattern.StartsWith("user/", StringComparison.Ordinal))
        || FileSystemName.MatchesSimpleExpression(
            pattern[..(pattern.IndexOf('/', StringComparison.Ordinal) + 1)] + pattern[(pattern.LastIndexOf('/') + 1)..], identity, ignoreCase: false);
}
