using System.Globalization;
using System.Xml;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>The metadata of an identity provider.</summary>
/// <param name="Document">The document as it was sent.</param>
/// <param name="ValidUntil">When it ends to be valid: what it says itself, or a hundred years after it was sent.</param>
/// <remarks><see href="https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf">Metadata for SAML 2.0</see>.</remarks>
internal sealed record SamlMetadata(string Document, DateTimeOffset ValidUntil)
{
    private const string Namespace = "urn:oasis:names:tc:SAML:2.0:metadata";
    private const int DefaultYears = 100;

    // A metadata document names nothing outside itself.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reads a document: it has to describe an identity provider.</summary>
    public static AwsError? Read(string document, DateTimeOffset now, out SamlMetadata metadata)
    {
        metadata = new(document, now.AddYears(DefaultYears));
        try
        {
            using var reader = XmlReader.Create(new StringReader(document), Settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "EntityDescriptor" || reader.NamespaceURI != Namespace)
            {
                return NotParsed;
            }

            if (reader.GetAttribute("validUntil") is { } validUntil)
            {
                metadata = metadata with { ValidUntil = XmlConvert.ToDateTimeOffset(validUntil) };
            }

            bool isIdentityProvider = false;
            while (reader.Read())
            {
                isIdentityProvider |= reader is { NodeType: XmlNodeType.Element, LocalName: "IDPSSODescriptor", NamespaceURI: Namespace };
            }

            return isIdentityProvider ? null : NotParsed;
        }
        catch (Exception exception) when (exception is XmlException or FormatException)
        {
            return NotParsed with { Help = string.Create(CultureInfo.InvariantCulture, $"the metadata is not well-formed XML of SAML 2.0: {exception.Message}") };
        }
    }

    private static AwsError NotParsed { get; } = IamErrors.InvalidInput("Could not parse metadata");
}
