using CrossAccount.Iam.Arns;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Those who use a role alike, and so are handed over the same.</summary>
/// <param name="Kind">How they sign in.</param>
/// <param name="Account">
/// Their account; null where the role trusts users and roles of one account alone, of any account of an organization, or by an
/// identity provider.
/// </param>
/// <param name="Part">
/// Counts from 1, where parts of the trust ask other things of them, as an external ID or a name of the session.
/// </param>
public readonly record struct HandOverRecipient(RecipientKind Kind, AccountId? Account = null, int Part = 1)
{
    /// <summary>
    /// A name for files and outputs: <c>users</c>, <c>roles</c>, <c>third-party</c>, <c>web-identity</c> or <c>saml</c>, with the
    /// account and the part where there are several.
    /// </summary>
    public string Name => $"{KindName}{(Account is { } account ? $"-{account}" : "")}{(Part > 1 ? $"-{Part}" : "")}";

    /// <summary>The name for people.</summary>
    public override string ToString() => $"{Words}{(Part > 1 ? $", part {Part}" : "")}";

    private string KindName => Kind switch
    {
        RecipientKind.Users => "users",
        RecipientKind.Roles => "roles",
        RecipientKind.ThirdParty => "third-party",
        RecipientKind.WebIdentity => "web-identity",
        _ => "saml",
    };

    private string Words => Kind switch
    {
        RecipientKind.ThirdParty => $"third party {Account}",
        RecipientKind.WebIdentity => "workloads with a token of an OpenID Connect provider",
        RecipientKind.Saml => "people of a SAML provider",
        _ => Account is { } account ? $"{KindName} of account {account}" : KindName,
    };
}
