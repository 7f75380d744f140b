using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>Names a SAML provider, for operations that need nothing else.</summary>
/// <param name="SamlProviderArn">The provider's ARN.</param>
public sealed record SamlProviderRequest(string SamlProviderArn)
{
    internal AwsError? Check() => Constraints.Arn("sAMLProviderArn", SamlProviderArn);
}
