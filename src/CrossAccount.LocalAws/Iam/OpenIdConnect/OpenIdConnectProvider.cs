using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>An OpenID Connect provider as IAM describes it.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="Url">The issuer's URL without <c>https://</c>, which is how IAM gives it back.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record OpenIdConnectProvider(string Arn, string Url, DateTimeOffset CreateDate)
{
    /// <summary>The client IDs, also called audiences, that tokens may be for.</summary>
    public ImmutableArray<string> ClientIdList { get; init; } = [];

    /// <summary>The thumbprints of the certificates that the issuer's keys may be served with.</summary>
    public ImmutableArray<string> ThumbprintList { get; init; } = [];

    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
