using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam;

/// <content>SAML providers.</content>
public sealed partial class IamClient
{
    /// <summary>Creates a SAML provider.</summary>
    public AwsResult<SamlProvider> CreateSamlProvider(CreateSamlProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Create(
            "SAMLProvider", request.Check(), state => IamTarget.New(state, "saml-provider", "/", request.Name),
            request.Tags, call => SamlOperations.Create(call, request));
    }

    /// <summary>Describes a SAML provider with its metadata.</summary>
    public AwsResult<SamlProvider> GetSamlProvider(SamlProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read("GetSAMLProvider", request.Check(), Saml(request.SamlProviderArn), call => SamlOperations.Get(call, request.SamlProviderArn));
    }

    /// <summary>Lists the SAML providers, by ARN.</summary>
    public AwsResult<ImmutableArray<SamlProvider>> ListSamlProviders() =>
        Read("ListSAMLProviders", null, state => IamTarget.All(state, "saml-provider", "/"), SamlOperations.List);

    /// <summary>Replaces the metadata of a SAML provider.</summary>
    public AwsResult<SamlProvider> UpdateSamlProvider(UpdateSamlProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("UpdateSAMLProvider", request.Check(), Saml(request.SamlProviderArn), call => SamlOperations.Update(call, request));
    }

    /// <summary>Deletes a SAML provider.</summary>
    public AwsResult<Done> DeleteSamlProvider(SamlProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change("DeleteSAMLProvider", request.Check(), Saml(request.SamlProviderArn), call => SamlOperations.Delete(call, request.SamlProviderArn));
    }

    /// <summary>Sets tags on a SAML provider, which is named by its ARN.</summary>
    public AwsResult<Done> TagSamlProvider(TagResourceRequest request) => SetTags("TagSAMLProvider", request, Saml, FindSaml);

    /// <summary>Removes tags of a SAML provider, which is named by its ARN.</summary>
    public AwsResult<Done> UntagSamlProvider(UntagResourceRequest request) => RemoveTags("UntagSAMLProvider", request, Saml, FindSaml);

    /// <summary>Lists the tags of a SAML provider, by key.</summary>
    public AwsResult<ImmutableArray<Tag>> ListSamlProviderTags(SamlProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ListTags("ListSAMLProviderTags", request.Check(), request.SamlProviderArn, Saml, FindSaml);
    }

    private static Func<IamState, IamTarget> Saml(string arn) => state => IamTarget.Of(arn, state.SamlProviders.GetValueOrDefault(arn));

    private static (ITagged?, AwsError?) FindSaml(AuthenticatedCall call, string arn)
    {
        AwsError? error = SamlOperations.Find(call, arn, out SamlProviderState? provider);
        return (provider, error);
    }
}
