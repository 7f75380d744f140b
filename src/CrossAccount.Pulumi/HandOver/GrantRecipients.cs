using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Some of those who come by a trust grant: of one account, and signing in in one way.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Kind">How they sign in.</param>
/// <param name="Account">Their account; null where it can be any.</param>
/// <param name="Patterns">Which roles and users of the account, as in <c>role/team-*</c>; empty for all of it.</param>
internal sealed record GrantRecipients(TrustGrant Grant, RecipientKind Kind, AccountId? Account, ImmutableArray<string> Patterns)
{
    /// <summary>All who come by a grant, users first. None for services of AWS, which sign in nowhere.</summary>
    public static IEnumerable<GrantRecipients> Of(TrustGrant grant) => grant switch
    {
        AccountTrust account => OfEveryone(grant, account.TrustedAccount),
        OrganizationTrust => OfEveryone(grant, null),
        PrincipalPatternTrust pattern => OfResources(grant, pattern.TrustedAccount, pattern.Patterns),
        PrincipalTrust principals => principals.Trusted.GroupBy(principal => AccountId.Parse(principal.Account))
            .SelectMany(of => OfResources(grant, of.Key, of.Select(principal => principal.Resource))),
        ThirdPartyTrust thirdParty => [new(grant, RecipientKind.ThirdParty, thirdParty.TrustedAccount, thirdParty.Patterns)],
        OidcTrust => [new(grant, RecipientKind.WebIdentity, null, [])],
        SamlTrust => [new(grant, RecipientKind.Saml, null, [])],
        _ => [],
    };

    /// <summary>The same for those who are asked for the same.</summary>
    public string Key => Grant is FederatedTrust federated ? $"{federated.Provider}|{FederationNotes.Pinned(federated)}|{SessionDemand.Of(Grant).Key}" : SessionDemand.Of(Grant).Key;

    /// <summary>Whether their account allows some of them, where it is known whom it allows; those named one by one are always meant.</summary>
    /// <param name="allowed">Whom accounts allow.</param>
    public bool IsMeant(ImmutableArray<AllowedIdentities> allowed)
    {
        if (Grant is not (AccountTrust or PrincipalPatternTrust) || allowed.FirstOrDefault(of => of.Account == Account) is not { } known)
        {
            return true;
        }

        // Of a grant that names nobody who is allowed, all are meant: somebody else may allow them.
        return !known.OfKind(Kind).IsEmpty || Of(Grant).All(entry => known.OfKind(entry.Kind).IsEmpty);
    }

    private static IEnumerable<GrantRecipients> OfEveryone(TrustGrant grant, AccountId? account) =>
        [new(grant, RecipientKind.Users, account, []), new(grant, RecipientKind.Roles, account, [])];

    private static IEnumerable<GrantRecipients> OfResources(TrustGrant grant, AccountId account, IEnumerable<string> resources) => resources
        .GroupBy(resource => resource.StartsWith("user/", StringComparison.Ordinal) ? RecipientKind.Users : RecipientKind.Roles)
        .OrderBy(group => group.Key)
        .Select(group => new GrantRecipients(grant, group.Key, account, [.. group]));
}
