using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam;

/// <content>OpenID Connect providers.</content>
public sealed partial class IamClient
{
    /// <summary>Creates an OpenID Connect provider. AWS fetches the issuer's certificate when no thumbprint is given; here nothing is fetched.</summary>
    public AwsResult<OpenIdConnectProvider> CreateOpenIdConnectProvider(CreateOpenIdConnectProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AwsError? invalid = request.Check();
        return Create(
            "OpenIDConnectProvider", invalid, state => invalid is null ? Issuer(state.OpenIdConnectArn(request.Url))(state) : IamTarget.Account,
            request.Tags, call => OpenIdConnectOperations.Create(call, request));
    }

    /// <summary>Describes an OpenID Connect provider.</summary>
    public AwsResult<OpenIdConnectProvider> GetOpenIdConnectProvider(OpenIdConnectProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read(
            "GetOpenIDConnectProvider", request.Check(), Issuer(request.OpenIdConnectProviderArn),
            call => OpenIdConnectOperations.Get(call, request.OpenIdConnectProviderArn));
    }

    /// <summary>Lists the ARNs of the OpenID Connect providers.</summary>
    public AwsResult<ImmutableArray<string>> ListOpenIdConnectProviders() =>
        Read("ListOpenIDConnectProviders", null, state => IamTarget.All(state, "oidc-provider", "/"), OpenIdConnectOperations.List);

    /// <summary>Replaces the thumbprints of an OpenID Connect provider.</summary>
    public AwsResult<Done> UpdateOpenIdConnectProviderThumbprint(UpdateThumbprintRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "UpdateOpenIDConnectProviderThumbprint", request.Check(), Issuer(request.OpenIdConnectProviderArn),
            call => OpenIdConnectOperations.UpdateThumbprint(call, request));
    }

    /// <summary>Adds a client ID to an OpenID Connect provider; one that is there already is no error.</summary>
    public AwsResult<Done> AddClientIdToOpenIdConnectProvider(ClientIdRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "AddClientIDToOpenIDConnectProvider", request.Check(), Issuer(request.OpenIdConnectProviderArn),
            call => OpenIdConnectOperations.AddClientId(call, request));
    }

    /// <summary>Removes a client ID of an OpenID Connect provider; one that is not there is no error.</summary>
    public AwsResult<Done> RemoveClientIdFromOpenIdConnectProvider(ClientIdRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "RemoveClientIDFromOpenIDConnectProvider", request.Check(), Issuer(request.OpenIdConnectProviderArn),
            call => OpenIdConnectOperations.RemoveClientId(call, request));
    }

    /// <summary>Deletes an OpenID Connect provider; one that is not there is no error. Sessions that it vouched for go on.</summary>
    public AwsResult<Done> DeleteOpenIdConnectProvider(OpenIdConnectProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            "DeleteOpenIDConnectProvider", request.Check(), Issuer(request.OpenIdConnectProviderArn),
            call => OpenIdConnectOperations.Delete(call, request.OpenIdConnectProviderArn));
    }

    /// <summary>Sets tags on an OpenID Connect provider, which is named by its ARN.</summary>
    public AwsResult<Done> TagOpenIdConnectProvider(TagResourceRequest request) => SetTags("TagOpenIDConnectProvider", request, Issuer, FindIssuer);

    /// <summary>Removes tags of an OpenID Connect provider, which is named by its ARN.</summary>
    public AwsResult<Done> UntagOpenIdConnectProvider(UntagResourceRequest request) => RemoveTags("UntagOpenIDConnectProvider", request, Issuer, FindIssuer);

    /// <summary>Lists the tags of an OpenID Connect provider, by key.</summary>
    public AwsResult<ImmutableArray<Tag>> ListOpenIdConnectProviderTags(OpenIdConnectProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ListTags("ListOpenIDConnectProviderTags", request.Check(), request.OpenIdConnectProviderArn, Issuer, FindIssuer);
    }

    private static Func<IamState, IamTarget> Issuer(string arn) => state => IamTarget.Of(arn, state.OpenIdConnectProviders.GetValueOrDefault(arn));

    private static (ITagged?, AwsError?) FindIssuer(AuthenticatedCall call, string arn)
    {
        AwsError? error = OpenIdConnectOperations.Find(call, arn, out OpenIdConnectProviderState? provider);
        return (provider, error);
    }
}
