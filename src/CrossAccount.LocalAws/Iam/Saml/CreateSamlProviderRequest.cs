using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>Asks to create a SAML provider.</summary>
/// <param name="Name">The name, the end of its ARN.</param>
/// <param name="SamlMetadataDocument">The identity provider's metadata, 1,000 to 10,000,000 characters of XML.</param>
public sealed record CreateSamlProviderRequest(string Name, string SamlMetadataDocument)
{
    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        SamlConstraints.Name(Name) ?? SamlConstraints.Metadata(SamlMetadataDocument) ?? Constraints.Tags(Tags, ignoreCase: false);
}
