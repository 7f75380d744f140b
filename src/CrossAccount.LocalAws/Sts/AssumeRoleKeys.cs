using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Sts;

/// <summary>The context keys of an <c>AssumeRole</c> request.</summary>
internal static class AssumeRoleKeys
{
    public static RequestContext Of(
        RequestContext keys, AssumeRoleRequest request, RoleSessionFacts facts, RoleState? role, DateTimeOffset? mfaGiven)
    {
        keys = keys.With(ContextKeys.RoleSessionName, request.RoleSessionName);
        if (request.ExternalId is not null)
        {
            keys = keys.With(ContextKeys.ExternalId, request.ExternalId);
        }

        if (facts.SourceIdentity is not null)
        {
            keys = keys.With(ContextKeys.RequestedSourceIdentity, facts.SourceIdentity);
        }

        if (mfaGiven is not null)
        {
            keys = keys.With(ContextKeys.MultiFactorAuthPresent, true).With(ContextKeys.MultiFactorAuthAge, 0);
        }

        if (!facts.TransitiveTagKeys.IsEmpty)
        {
            keys = keys.With(ContextKeys.TransitiveTagKeys, facts.TransitiveTagKeys);
        }

        foreach (Tag tag in role?.Tags.All ?? [])
        {
            keys = keys.With(ContextKeys.ResourceTagPrefix + tag.Key, tag.Value).With("iam:ResourceTag/" + tag.Key, tag.Value);
        }

        return facts.Tags.IsEmpty ? keys : IamTarget.WithRequestTags(keys, facts.Tags);
    }
}
