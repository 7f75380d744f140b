using System.Collections.Concurrent;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>The issuers whose tokens a cloud can check, by URL.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class OpenIdConnectIssuers
{
    private readonly ConcurrentDictionary<string, OpenIdConnectIssuer> _byUrl = new(StringComparer.Ordinal);

    public void Set(OpenIdConnectIssuer issuer) => _byUrl[issuer.Url] = issuer;

    public OpenIdConnectIssuer? Find(string url) => _byUrl.GetValueOrDefault(url);
}
