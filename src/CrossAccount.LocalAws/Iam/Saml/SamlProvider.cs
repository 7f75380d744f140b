using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>A SAML provider as IAM describes it.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="SamlProviderUuid">The unique ID.</param>
/// <param name="SamlMetadataDocument">The identity provider's metadata, as it was sent.</param>
/// <param name="CreateDate">When it was created.</param>
/// <param name="ValidUntil">When the metadata ends to be valid.</param>
public sealed record SamlProvider(string Arn, string SamlProviderUuid, string SamlMetadataDocument, DateTimeOffset CreateDate, DateTimeOffset ValidUntil)
{
    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
