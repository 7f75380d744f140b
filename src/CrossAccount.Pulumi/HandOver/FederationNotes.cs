using System.Collections.Immutable;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What those have to know whom an identity provider vouches for.</summary>
internal static class FederationNotes
{
    private const string TagsClaim = "https://aws.amazon.com/tags";
    private const string SourceIdentityClaim = "https://aws.amazon.com/source_identity";
    private const string TagAttributes = "https://aws.amazon.com/SAML/Attributes/PrincipalTag:";
    private const string SourceIdentityAttribute = "https://aws.amazon.com/SAML/Attributes/SourceIdentity";
    private const string SessionNameAttribute = "https://aws.amazon.com/SAML/Attributes/RoleSessionName";

    /// <summary>What the grant pins, for people.</summary>
    public static string Pinned(FederatedTrust grant)
    {
        (ImmutableArray<string> audiences, ImmutableArray<string> subjects) = grant switch
        {
            OidcTrust oidc => (oidc.Audiences, oidc.Subjects),
            SamlTrust saml => (saml.Audiences, saml.Subjects),
            _ => ([], []),
        };
        string audience = audiences.IsEmpty ? "" : $" for the audience {Values(audiences)}";
        return subjects.IsEmpty ? audience : $"{audience} with the subject {Values(subjects)}";
    }

    public static IEnumerable<string> Of(RecipientPart part)
    {
        var grant = (FederatedTrust)part.Grants[0];
        return grant is OidcTrust ? OfTokens(grant, part.Demand) : OfAssertions(grant, part.Demand);
    }

    private static IEnumerable<string> OfTokens(FederatedTrust grant, SessionDemand demand)
    {
        yield return $"the token has to come from `{grant.Provider.Resource["oidc-provider/".Length..]}`{Pinned(grant)}";
        yield return "the call needs no credentials of AWS: the token stands for them";
        if (!demand.SourceIdentities.IsEmpty)
        {
            yield return $"the token has to have the source identity {Values(demand.SourceIdentities)} as its claim `{SourceIdentityClaim}`: the call cannot send it";
        }

        if (!demand.Tags.IsEmpty)
        {
            yield return $"the token has to have the session tags {Tags(demand)} in its claim `{TagsClaim}`: the call cannot send them";
        }
    }

    private static IEnumerable<string> OfAssertions(FederatedTrust grant, SessionDemand demand)
    {
        yield return $"the SAML response has to come from `{grant.Provider}`{Pinned(grant)}";
        yield return $"the response has to offer the role: its attribute `https://aws.amazon.com/SAML/Attributes/Role` names the role and the provider";
        if (!demand.Names.IsEmpty)
        {
            yield return $"the response has to name the session {Values(demand.Names)} as its attribute `{SessionNameAttribute}`: the call cannot send it";
        }

        if (!demand.SourceIdentities.IsEmpty)
        {
            yield return $"the response has to have the source identity {Values(demand.SourceIdentities)} as its attribute `{SourceIdentityAttribute}`: the call cannot send it";
        }

        if (!demand.Tags.IsEmpty)
        {
            yield return $"the response has to have the session tags {Tags(demand)} as its attributes `{TagAttributes}` and the key: the call cannot send them";
        }
    }

    private static string Values(ImmutableArray<string> values) => string.Join(" or ", values.Select(value => $"`{value}`"));

    private static string Tags(SessionDemand demand) => string.Join(", ", demand.Tags.Select(tag => $"`{tag.Key}`"));
}
