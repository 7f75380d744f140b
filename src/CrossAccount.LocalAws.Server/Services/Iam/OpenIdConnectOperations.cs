using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Server.Query;

namespace CrossAccount.LocalAws.Server.Services.Iam;

/// <summary>Operations on OpenID Connect providers.</summary>
internal static class OpenIdConnectOperations
{
    private const string Arn = "OpenIDConnectProviderArn";

    public static IEnumerable<QueryOperation> All =>
    [
        IamOperation.Of("CreateOpenIDConnectProvider", ReadCreate, static (iam, request) => iam.CreateOpenIdConnectProvider(request), WriteCreated),
        IamOperation.Of("GetOpenIDConnectProvider", ReadProvider, static (iam, request) => iam.GetOpenIdConnectProvider(request), Write),
        IamOperation.Of("ListOpenIDConnectProviders", static form => form, static (iam, _) => iam.ListOpenIdConnectProviders(), WriteList),
        IamOperation.Do(
            "UpdateOpenIDConnectProviderThumbprint", static form => new UpdateThumbprintRequest(form.Required(Arn), form.Strings("ThumbprintList")),
            static (iam, request) => iam.UpdateOpenIdConnectProviderThumbprint(request)),
        IamOperation.Do("AddClientIDToOpenIDConnectProvider", ReadClient, static (iam, request) => iam.AddClientIdToOpenIdConnectProvider(request)),
        IamOperation.Do("RemoveClientIDFromOpenIDConnectProvider", ReadClient, static (iam, request) => iam.RemoveClientIdFromOpenIdConnectProvider(request)),
        IamOperation.Do("DeleteOpenIDConnectProvider", ReadProvider, static (iam, request) => iam.DeleteOpenIdConnectProvider(request)),
        .. TagOperations.Of(
            "OpenIDConnectProvider", Arn, ReadProvider, static (iam, request) => iam.TagOpenIdConnectProvider(request),
            static (iam, request) => iam.UntagOpenIdConnectProvider(request), static (iam, request) => iam.ListOpenIdConnectProviderTags(request)),
    ];

    private static OpenIdConnectProviderRequest ReadProvider(QueryForm form) => new(form.Required(Arn));

    private static ClientIdRequest ReadClient(QueryForm form) => new(form.Required(Arn), form.Required("ClientID"));

    private static CreateOpenIdConnectProviderRequest ReadCreate(QueryForm form) => new(form.Required("Url"))
    {
        ClientIdList = form.Strings("ClientIDList"),
        ThumbprintList = form.Strings("ThumbprintList"),
        Tags = form.Tags(),
    };

    private static void WriteCreated(XmlAnswer xml, OpenIdConnectProvider provider)
    {
        xml.Element(Arn, provider.Arn);
        IamShapes.Tags(xml, provider.Tags);
    }

    private static void Write(XmlAnswer xml, OpenIdConnectProvider provider)
    {
        xml.Element("Url", provider.Url);
        xml.List("ClientIDList", provider.ClientIdList);
        xml.List("ThumbprintList", provider.ThumbprintList);
        xml.Element("CreateDate", provider.CreateDate);
        IamShapes.Tags(xml, provider.Tags);
    }

    private static void WriteList(XmlAnswer xml, ImmutableArray<string> arns) =>
        xml.List("OpenIDConnectProviderList", arns, static (xml, arn) => xml.Element("Arn", arn));
}
