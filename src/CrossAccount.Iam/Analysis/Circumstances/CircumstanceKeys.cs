using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>What the context keys are about: who the caller and the resource are, or circumstances that may be one way or another.</summary>
internal static class CircumstanceKeys
{
    private static readonly HashSet<string> Who = new(StringComparer.OrdinalIgnoreCase)
    {
        ContextKeys.PrincipalArn, ContextKeys.PrincipalAccount, ContextKeys.PrincipalOrgId, ContextKeys.PrincipalOrgPaths,
        ContextKeys.PrincipalType, ContextKeys.UserId, ContextKeys.UserName,
    };

    private static readonly HashSet<string> Always = new(StringComparer.OrdinalIgnoreCase)
    {
        ContextKeys.PrincipalIsAwsService, ContextKeys.PrincipalServiceName, ContextKeys.ResourceAccount, ContextKeys.ResourceOrgId,
    };

    private static readonly HashSet<string> Networks = new(StringComparer.OrdinalIgnoreCase)
    {
        ContextKeys.SourceIp, "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn", "aws:VpceAccount", "aws:VpceOrgID",
    };

    public static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);

    public static bool IsSignIn(string key) =>
        Is(key, ContextKeys.MultiFactorAuthPresent) || Is(key, ContextKeys.MultiFactorAuthAge) || Is(key, ContextKeys.TokenIssueTime);

    public static bool IsTime(string key) => Is(key, ContextKeys.CurrentTime) || Is(key, ContextKeys.EpochTime);

    public static bool IsSessionTag(string key) =>
        key.StartsWith(ContextKeys.RequestTagPrefix, StringComparison.OrdinalIgnoreCase)
        || Is(key, ContextKeys.TagKeys) || Is(key, ContextKeys.TransitiveTagKeys);

    /// <summary>Whether every request has the key, whatever it does.</summary>
    public static bool IsAlwaysPresent(string key, AccessQuery query) =>
        Is(key, ContextKeys.SourceIp) || Is(key, ContextKeys.UserAgent) || Is(key, ContextKeys.RequestedRegion) || Is(key, ContextKeys.SecureTransport)
        || (query.Assumes && Is(key, ContextKeys.RoleSessionName));

    /// <summary>What a key asks of a party; null when its value is fixed by who the party and the resource are.</summary>
    public static RequirementKind? KindOf(string key, AccessQuery query)
    {
        Party party = query.Party;
        bool isPrincipalTag = key.StartsWith(ContextKeys.PrincipalTagPrefix, StringComparison.OrdinalIgnoreCase);
        if (Who.Contains(key) || isPrincipalTag)
        {
            return IsOpen(key, party) ? RequirementKind.Identity
                : isPrincipalTag && party.MayHaveSessionTags ? RequirementKind.OwnSession
                : null;
        }

        if (Is(key, ContextKeys.SourceIdentity))
        {
            return party.MayHaveSourceIdentity || party.Who.IsOutside ? RequirementKind.OwnSession : null;
        }

        if (Always.Contains(key) || key.Contains(":ResourceTag/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Networks.Contains(key) ? RequirementKind.Network : query.Assumes ? KindOfAssuming(key) : RequirementKind.ContextKey;
    }

    private static RequirementKind? KindOfAssuming(string key)
    {
        if (Is(key, ContextKeys.SecureTransport) || Is(key, ContextKeys.ViaAwsService))
        {
            return null;
        }

        return IsSessionTag(key) ? RequirementKind.SessionTags
            : Is(key, ContextKeys.ExternalId) ? RequirementKind.ExternalId
            : Is(key, ContextKeys.RoleSessionName) ? RequirementKind.SessionName
            : Is(key, ContextKeys.RequestedSourceIdentity) ? RequirementKind.SourceIdentity
            : RequirementKind.ContextKey;
    }

    /// <summary>Of an outsider the trust policy says the account or the ARN, and nothing else is known.</summary>
    private static bool IsOpen(string key, Party party) => party.Who switch
    {
        { Kind: AccessPrincipalKind.Everyone } => true,
        { Kind: AccessPrincipalKind.Outsider } who when who.Account?.ToString() == who.Name => !Is(key, ContextKeys.PrincipalAccount),
        { Kind: AccessPrincipalKind.Outsider } => !Is(key, ContextKeys.PrincipalAccount) && !Is(key, ContextKeys.PrincipalArn) && !Is(key, ContextKeys.PrincipalType) && !Is(key, ContextKeys.UserName),
        _ => false,
    };
}
