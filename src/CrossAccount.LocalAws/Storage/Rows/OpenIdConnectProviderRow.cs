using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.OpenIdConnect;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>An OpenID Connect provider.</summary>
internal sealed record OpenIdConnectProviderRow(
    string Account, string Arn, string Url, DateTimeOffset Created, string[] ClientIds, string[] Thumbprints, Tag[] Tags)
{
    public static OpenIdConnectProviderRow Of(string account, OpenIdConnectProviderState provider) =>
        new(account, provider.Arn, provider.Url, provider.Created, [.. provider.ClientIds], [.. provider.Thumbprints], [.. provider.Tags.All]);
}
