using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on SAML providers.</summary>
internal static class SamlOperations
{
    private const string Arn = "SAMLProviderArn";
    private const string Metadata = "SAMLMetadataDocument";

    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateSAMLProvider", ReadCreate, static (iam, request) => iam.CreateSamlProvider(request), WriteCreated),
        IamOperation.Of("GetSAMLProvider", ReadProvider, static (iam, request) => iam.GetSamlProvider(request), Write),
        IamOperation.Of("ListSAMLProviders", static form => form, static (iam, _) => iam.ListSamlProviders(), WriteList),
        IamOperation.Of(
            "UpdateSAMLProvider", static form => new UpdateSamlProviderRequest(form.Required(Arn), form.Required(Metadata)),
            static (iam, request) => iam.UpdateSamlProvider(request), static (xml, provider) => xml.Element(Arn, provider.Arn)),
        IamOperation.Do("DeleteSAMLProvider", ReadProvider, static (iam, request) => iam.DeleteSamlProvider(request)),
        .. TagOperations.Of(
            "SAMLProvider", Arn, ReadProvider, static (iam, request) => iam.TagSamlProvider(request),
            static (iam, request) => iam.UntagSamlProvider(request), static (iam, request) => iam.ListSamlProviderTags(request)),
    ];

    private static SamlProviderRequest ReadProvider(QueryForm form) => new(form.Required(Arn));

    private static CreateSamlProviderRequest ReadCreate(QueryForm form) => new(form.Required("Name"), form.Required(Metadata)) { Tags = form.Tags() };

    private static void WriteCreated(XmlAnswer xml, SamlProvider provider)
    {
        xml.Element(Arn, provider.Arn);
        IamShapes.Tags(xml, provider.Tags);
    }

    private static void Write(XmlAnswer xml, SamlProvider provider)
    {
        xml.Element("SAMLProviderUUID", provider.SamlProviderUuid);
        xml.Element(Metadata, provider.SamlMetadataDocument);
        xml.Element("CreateDate", provider.CreateDate);
        xml.Element("ValidUntil", provider.ValidUntil);
        IamShapes.Tags(xml, provider.Tags);
    }

    private static void WriteList(XmlAnswer xml, ImmutableArray<SamlProvider> providers) => xml.List("SAMLProviderList", providers, static (xml, provider) =>
    {
        xml.Element("Arn", provider.Arn);
        xml.Element("ValidUntil", provider.ValidUntil);
        xml.Element("CreateDate", provider.CreateDate);
    });
}
