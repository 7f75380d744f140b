using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads a grant that trusts principals of AWS accounts.</summary>
internal static class AwsPrincipalTrustReader
{
    public static AwsPrincipalTrust? Read(string kind, SettingsValue who, SettingsObject map)
    {
        MfaRequirement? mfa = MfaReader.Read(map.Optional("mfa"));
        ExternalIdSource? externalId = kind == "thirdParty" ? ExternalIdReader.Required(map) : ExternalIdReader.Optional(map);
        AwsPrincipalTrust? grant = kind switch
        {
            "account" => AccountIdReader.Read(who) is { } account ? new AccountTrust(account) : null,
            "principals" => Principals(who),
            "matching" => Matching(who, map),
            "organization" => Organization(who, map),
            _ => ThirdParty(who, map, externalId),
        };
        return grant is null ? null : grant with { Mfa = mfa, ExternalId = externalId };
    }

    private static PrincipalTrust? Principals(SettingsValue who)
    {
        Arn?[] principals = [.. who.AsList().Select(Principal)];
        return principals.Contains(null) ? null : new PrincipalTrust([.. principals.OfType<Arn>()]);
    }

    private static Arn? Principal(SettingsValue value)
    {
        if (value.IsText && PrincipalId.TryParse(value.Json.GetString()).TryGetValue(out PrincipalId id, out _))
        {
            value.Report(
                $"`{id}` is the unique ID of a {id.Kind} that was deleted, which IAM shows in place of its ARN, so nobody can meet it: give the ARN of the {id.Kind} that there is now, or `matching`, which survives that",
                AwsPages.Principals);
            return null;
        }

        return IamArnReader.Read(value, "role", "user");
    }

    private static PrincipalPatternTrust? Matching(SettingsValue who, SettingsObject map)
    {
        ImmutableArray<string> patterns = map.Required("patterns", "patterns of what stands after the account in an ARN, as in `role/Developers`")?.AsTexts() ?? [];
        return AccountIdReader.Read(who) is { } account && map.Has("patterns") ? new PrincipalPatternTrust(account, patterns) : null;
    }

    private static OrganizationTrust? Organization(SettingsValue who, SettingsObject map)
    {
        var units = ImmutableArray.CreateBuilder<OrganizationalUnitPath>();
        foreach (SettingsValue item in map.Optional("units")?.AsList() ?? [])
        {
            if (item.TryParse(OrganizationalUnitPath.TryParse, out OrganizationalUnitPath? unit))
            {
                units.Add(unit.Value);
            }
        }

        return who.TryParse(OrganizationId.TryParse, out OrganizationId? id) ? new OrganizationTrust(id.Value) { Units = units.ToImmutable() } : null;
    }

    private static ThirdPartyTrust? ThirdParty(SettingsValue who, SettingsObject map, ExternalIdSource? externalId)
    {
        ImmutableArray<string> patterns = map.Optional("patterns")?.AsTexts() ?? [];
        return AccountIdReader.Read(who) is { } account && externalId is not null ? new ThirdPartyTrust(account, externalId) { Patterns = patterns } : null;
    }
}
