using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>Names an OpenID Connect provider, for operations that need nothing else.</summary>
/// <param name="OpenIdConnectProviderArn">The provider's ARN.</param>
public sealed record OpenIdConnectProviderRequest(string OpenIdConnectProviderArn)
{
    internal AwsError? Check() => Constraints.Arn("openIDConnectProviderArn", OpenIdConnectProviderArn);
}
