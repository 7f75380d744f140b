using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>Asks to replace the metadata of a SAML provider.</summary>
/// <param name="SamlProviderArn">The provider's ARN.</param>
/// <param name="SamlMetadataDocument">The identity provider's metadata, 1,000 to 10,000,000 characters of XML.</param>
public sealed record UpdateSamlProviderRequest(string SamlProviderArn, string SamlMetadataDocument)
{
    internal AwsError? Check() => Constraints.Arn("sAMLProviderArn", SamlProviderArn) ?? SamlConstraints.Metadata(SamlMetadataDocument);
}
