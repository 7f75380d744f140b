using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.OpenIdConnect;

/// <summary>The operations on OpenID Connect providers.</summary>
internal static class OpenIdConnectOperations
{
    public static AwsResult<OpenIdConnectProvider> Create(AuthenticatedCall call, CreateOpenIdConnectProviderRequest request)
    {
        IamState state = call.Account.Iam;
        string arn = state.OpenIdConnectArn(request.Url);
        if (state.OpenIdConnectProviders.ContainsKey(arn))
        {
            return IamErrors.Exists($"Provider with url {request.Url} already exists.");
        }

        if (state.OpenIdConnectProviders.Count >= AccountQuotas.OpenIdConnectProviders)
        {
            return IamErrors.Quota("OpenIdConnectProvidersPerAccount", AccountQuotas.OpenIdConnectProviders);
        }

        var provider = new OpenIdConnectProviderState(arn, OpenIdConnectConstraints.WithoutScheme(request.Url), call.Now)
        {
            ClientIds = [.. request.ClientIdList.Distinct(StringComparer.Ordinal)],
            Thumbprints = request.ThumbprintList,
        };
        provider.Tags.Set(request.Tags);
        state.OpenIdConnectProviders.Add(arn, provider);
        call.Changed(provider);
        return Describe.OpenIdConnect(provider);
    }

    public static AwsResult<OpenIdConnectProvider> Get(AuthenticatedCall call, string arn) =>
        Find(call, arn, out OpenIdConnectProviderState? provider) is { } error ? error : Describe.OpenIdConnect(provider!);

    public static AwsResult<ImmutableArray<string>> List(AuthenticatedCall call) => call.Account.Iam.OpenIdConnectProviders.Keys.ToImmutableArray();

    public static AwsResult<Done> UpdateThumbprint(AuthenticatedCall call, UpdateThumbprintRequest request) =>
        Change(call, request.OpenIdConnectProviderArn, provider => provider.Thumbprints = request.ThumbprintList);

    public static AwsResult<Done> AddClientId(AuthenticatedCall call, ClientIdRequest request)
    {
        if (Find(call, request.OpenIdConnectProviderArn, out OpenIdConnectProviderState? provider) is { } error)
        {
            return error;
        }

        if (provider!.ClientIds.Contains(request.ClientId))
        {
            return Done.Value;
        }

        if (provider.ClientIds.Length >= AccountQuotas.ClientIdsPerOpenIdConnectProvider)
        {
            return OpenIdConnectConstraints.TooManyClientIds;
        }

        provider.ClientIds = provider.ClientIds.Add(request.ClientId);
        call.Changed(provider);
        return Done.Value;
    }

    public static AwsResult<Done> RemoveClientId(AuthenticatedCall call, ClientIdRequest request) =>
        Change(call, request.OpenIdConnectProviderArn, provider => provider.ClientIds = provider.ClientIds.Remove(request.ClientId));

    /// <summary>AWS takes the deletion of a provider that is not there for done.</summary>
    public static AwsResult<Done> Delete(AuthenticatedCall call, string arn)
    {
        if (call.Account.Iam.OpenIdConnectProviders.Remove(arn, out OpenIdConnectProviderState? provider))
        {
            call.Removed(provider);
        }

        return Done.Value;
    }

    public static AwsError? Find(AuthenticatedCall call, string arn, out OpenIdConnectProviderState? provider) =>
        call.Account.Iam.OpenIdConnectProviders.TryGetValue(arn, out provider)
            ? null
            : IamErrors.NotFound($"OpenIDConnect Provider not found for arn {arn}");

    private static AwsResult<Done> Change(AuthenticatedCall call, string arn, Action<OpenIdConnectProviderState> change)
    {
        if (Find(call, arn, out OpenIdConnectProviderState? provider) is { } error)
        {
            return error;
        }

        change(provider!);
        call.Changed(provider!);
        return Done.Value;
    }
}
