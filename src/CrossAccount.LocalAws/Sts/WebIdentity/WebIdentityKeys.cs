using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>The context keys of an <c>AssumeRoleWithWebIdentity</c> request. Those of the token begin with the provider's URL.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif">Keys for OIDC federation</see>.</remarks>
internal static class WebIdentityKeys
{
    public static RequestContext Of(RequestContext keys, IdentityToken token, string provider, RoleSessionFacts facts)
    {
        keys = keys
            .With(ContextKeys.RoleSessionName, facts.Name.ToString())
            .With($"{provider}:aud", token.Audience)
            .With($"{provider}:sub", token.Subject);
        if (token.OtherAudience is { } other)
        {
            keys = keys.With($"{provider}:oaud", other);
        }

        if (!token.Methods.IsEmpty)
        {
            keys = keys.With($"{provider}:amr", token.Methods);
        }

        if (token.Email is { } email)
        {
            keys = keys.With($"{provider}:email", email);
        }

        if (facts.SourceIdentity is not null)
        {
            keys = keys.With(ContextKeys.RequestedSourceIdentity, facts.SourceIdentity);
        }

        if (!facts.TransitiveTagKeys.IsEmpty)
        {
            keys = keys.With(ContextKeys.TransitiveTagKeys, facts.TransitiveTagKeys);
        }

        return facts.Tags.IsEmpty ? keys : IamTarget.WithRequestTags(keys, facts.Tags);
    }
}
