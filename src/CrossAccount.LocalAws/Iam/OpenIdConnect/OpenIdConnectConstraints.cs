using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>The constraints of OpenID Connect providers, with AWS's messages. A check that passes gives null.</summary>
internal static class OpenIdConnectConstraints
{
    private const string Scheme = "https://";

    public static AwsError? Url(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return Constraints.Violation("url", url is null ? "Member must not be null" : "Member must have length greater than or equal to 1");
        }

        if (url.Length > 255)
        {
            return Constraints.TooLong("url", 255);
        }

        bool isIssuer = url.StartsWith(Scheme, StringComparison.Ordinal)
            && CharacterSets.HasOnly(url, CharacterSets.Paths)
            && Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
            && uri is { Host.Length: > 0, Query: "", Fragment: "", UserInfo: "", IsDefaultPort: true };
        return isIssuer ? null : IamErrors.Validation("Invalid Open ID Connect Provider URL");
    }

    public static string WithoutScheme(string url) => url[Scheme.Length..];

    public static AwsError? ClientIds(ImmutableArray<string> clientIds) =>
        clientIds.Length > AccountQuotas.ClientIdsPerOpenIdConnectProvider
            ? TooManyClientIds
            : clientIds.Select(ClientId).FirstOrDefault(error => error is not null);

    public static AwsError? ClientId(string clientId) => Constraints.Text("clientID", clientId, 1, 255, _ => true, "");

    public static AwsError? Thumbprints(ImmutableArray<string> thumbprints) => thumbprints.Length > AccountQuotas.ThumbprintsPerOpenIdConnectProvider
        ? IamErrors.InvalidInput("Thumbprint list must contain fewer than 5 entries.")
        : thumbprints.Select(Thumbprint).FirstOrDefault(error => error is not null);

    public static AwsError TooManyClientIds { get; } =
        IamErrors.Quota("ClientIdsPerOpenIdConnectProvider", AccountQuotas.ClientIdsPerOpenIdConnectProvider);

    private static AwsError? Thumbprint(string thumbprint) =>
        Constraints.Text("thumbprintList", thumbprint, 40, 40, text => text.All(char.IsAsciiHexDigit), "[0-9A-Fa-f]{40}");
}
