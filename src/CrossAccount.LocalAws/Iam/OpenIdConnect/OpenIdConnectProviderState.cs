using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>An OpenID Connect provider that an account trusts.</summary>
internal sealed class OpenIdConnectProviderState(string arn, string url, DateTimeOffset created) : ITagged
{
    public string Arn { get; } = arn;

    /// <summary>The issuer's URL without <c>https://</c>: the prefix of its context keys.</summary>
    public string Url { get; } = url;

    public DateTimeOffset Created { get; } = created;

    public ImmutableArray<string> ClientIds { get; set; } = [];

    public ImmutableArray<string> Thumbprints { get; set; } = [];

    public TagSet Tags { get; } = new(ignoreCase: false);
}
