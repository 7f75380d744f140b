using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>The operations on SAML providers.</summary>
internal static class SamlOperations
{
    public static AwsResult<SamlProvider> Create(AuthenticatedCall call, CreateSamlProviderRequest request)
    {
        IamState state = call.Account.Iam;
        string arn = state.ArnText("saml-provider", "/", request.Name);
        if (state.SamlProviders.ContainsKey(arn))
        {
            return IamErrors.Exists($"SAMLProvider {arn} already exists.");
        }

        if (state.SamlProviders.Count >= AccountQuotas.SamlProviders)
        {
            return IamErrors.Quota("SAMLProvidersPerAccount", AccountQuotas.SamlProviders);
        }

        if (SamlMetadata.Read(request.SamlMetadataDocument, call.Now, out SamlMetadata metadata) is { } error)
        {
            return error;
        }

        var provider = new SamlProviderState(arn, call.Cloud.Ids.SamlProviderId(), call.Now) { Metadata = metadata };
        provider.Tags.Set(request.Tags);
        state.SamlProviders.Add(arn, provider);
        call.Changed(provider);
        return Describe.Saml(provider);
    }

    public static AwsResult<SamlProvider> Get(AuthenticatedCall call, string arn) =>
        Find(call, arn, out SamlProviderState? provider) is { } error ? error : Describe.Saml(provider!);

    public static AwsResult<ImmutableArray<SamlProvider>> List(AuthenticatedCall call) =>
        call.Account.Iam.SamlProviders.Values.Select(Describe.Saml).ToImmutableArray();

    public static AwsResult<SamlProvider> Update(AuthenticatedCall call, UpdateSamlProviderRequest request)
    {
        if (Find(call, request.SamlProviderArn, out SamlProviderState? provider) is { } error)
        {
            return error;
        }

        if (SamlMetadata.Read(request.SamlMetadataDocument, call.Now, out SamlMetadata metadata) is { } notParsed)
        {
            return notParsed;
        }

        provider!.Metadata = metadata;
        call.Changed(provider);
        return Describe.Saml(provider);
    }

    public static AwsResult<Done> Delete(AuthenticatedCall call, string arn)
    {
        if (Find(call, arn, out SamlProviderState? provider) is { } error)
        {
            return error;
        }

        call.Account.Iam.SamlProviders.Remove(arn);
        call.Removed(provider!);
        return Done.Value;
    }

    public static AwsError? Find(AuthenticatedCall call, string arn, out SamlProviderState? provider) =>
        call.Account.Iam.SamlProviders.TryGetValue(arn, out provider) ? null : IamErrors.NotFound($"Manifest not found for arn {arn}");
}
