using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Saml;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A SAML provider.</summary>
internal sealed record SamlProviderRow(string Account, string Arn, string Id, DateTimeOffset Created, SamlMetadata Metadata, Tag[] Tags)
{
    public static SamlProviderRow Of(string account, SamlProviderState provider) =>
        new(account, provider.Arn, provider.Id, provider.Created, provider.Metadata, [.. provider.Tags.All]);
}
