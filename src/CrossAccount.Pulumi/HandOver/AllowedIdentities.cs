using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Identities that their account allows to assume the role: at least one, and the MFA that it asks of them.</summary>
internal sealed record AllowedIdentities(AccountId Account, ImmutableArray<Grantee> Identities, MfaRequirement? Mfa)
{
    /// <summary>Those who sign in in one way.</summary>
    public ImmutableArray<Grantee> OfKind(RecipientKind kind) => [.. Identities.Where(identity => KindOf(identity) == kind)];

    private static RecipientKind KindOf(Grantee identity) => identity.Kind == GranteeKind.Role ? RecipientKind.Roles : RecipientKind.Users;
}
