using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>Asks to create an OpenID Connect provider.</summary>
/// <param name="Url">The issuer's URL, which begins with <c>https://</c> and has no query.</param>
public sealed record CreateOpenIdConnectProviderRequest(string Url)
{
    /// <summary>The client IDs, also called audiences, that tokens may be for; at most 100.</summary>
    public ImmutableArray<string> ClientIdList { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The thumbprints of the certificates that the issuer's keys may be served with; at most 5. They are kept and given back;
    /// which keys count here is configured with the cloud.
    /// </summary>
    public ImmutableArray<string> ThumbprintList { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        OpenIdConnectConstraints.Url(Url)
        ?? OpenIdConnectConstraints.ClientIds(ClientIdList)
        ?? OpenIdConnectConstraints.Thumbprints(ThumbprintList)
        ?? Constraints.Tags(Tags, ignoreCase: false);
}
