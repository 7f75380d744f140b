using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Those who use a role alike, with what is known of them.</summary>
/// <param name="Recipient">Who they are.</param>
/// <param name="Account">Their account; null where it can be any.</param>
/// <param name="Grants">The grants that they come by, which all ask them to send the same.</param>
/// <param name="Patterns">Which roles and users of the account, as in <c>role/team-*</c>; empty for all of it.</param>
/// <param name="IsOnly">Whether there is no other part for the same kind and account.</param>
/// <param name="Allowed">The identities of their account that are allowed to assume the role; empty where none is known.</param>
/// <param name="AllowedMfa">The MFA that their account asks of those; null for none.</param>
internal sealed record RecipientPart(
    HandOverRecipient Recipient, AccountId? Account, ImmutableArray<TrustGrant> Grants, ImmutableArray<string> Patterns, bool IsOnly,
    ImmutableArray<Grantee> Allowed, MfaRequirement? AllowedMfa)
{
    public SessionDemand Demand { get; } = SessionDemand.Of(Grants[0]);

    public RecipientKind Kind => Recipient.Kind;

    /// <summary>The MFA that the grants and the account ask for, of those that do.</summary>
    public ImmutableArray<MfaRequirement> Mfa { get; } =
        [.. Grants.Select(grant => (grant as AwsPrincipalTrust)?.Mfa).Append(AllowedMfa).OfType<MfaRequirement>()];

    /// <summary>Whether nobody gets in without MFA.</summary>
    public bool AllAskForMfa => AllowedMfa is not null || Mfa.Length == Grants.Length;

    /// <summary>Whether they may come with the session of a role, which gets no longer session than an hour.</summary>
    public bool MayChain => Kind == RecipientKind.Roles || (Kind == RecipientKind.ThirdParty && !AllAskForMfa && !Demand.IsForUsersAlone);
}
