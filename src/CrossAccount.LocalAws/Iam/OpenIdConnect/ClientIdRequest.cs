using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>Asks to add a client ID to an OpenID Connect provider, or to remove it.</summary>
/// <param name="OpenIdConnectProviderArn">The provider's ARN.</param>
/// <param name="ClientId">The client ID, also called audience.</param>
public sealed record ClientIdRequest(string OpenIdConnectProviderArn, string ClientId)
{
    internal AwsError? Check() =>
        Constraints.Arn("openIDConnectProviderArn", OpenIdConnectProviderArn)
        ?? (ClientId is null ? Constraints.Violation("clientID", "Member must not be null") : OpenIdConnectConstraints.ClientId(ClientId));
}
