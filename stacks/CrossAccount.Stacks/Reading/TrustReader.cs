using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads trust grants. The kind of a grant is told by the one key of <see cref="Kinds"/> that it has.</summary>
internal static class TrustReader
{
    private static readonly string[] Kinds = ["account", "principals", "matching", "organization", "thirdParty", "service"];

    public static ImmutableArray<TrustGrant> Read(SettingsValue value, AccountSettings? trusting)
    {
        ImmutableArray<TrustGrant> grants = [.. value.AsList().Select(item => ReadGrant(item, trusting)).OfType<TrustGrant>()];
        if (value.IsEmptyList)
        {
            value.Report("the list is empty, so nobody could assume the role: leave it out to trust the whole trusted account, or give a grant");
        }

        return grants;
    }

    private static TrustGrant? ReadGrant(SettingsValue value, AccountSettings? trusting)
    {
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        string[] kinds = [.. Kinds.Where(map.Has)];
        if (kinds.Length != 1)
        {
            string found = kinds.Length == 0 ? "none" : string.Join(" and ", kinds.Select(kind => $"`{kind}`"));
            found += kinds.Length == 0 && map.Misspelt(Kinds) is ({ } written, { } meant) ? $": write `{meant}` where it has `{written}`" : "";
            value.Report($"a trust grant has exactly one of {string.Join(", ", Kinds.Select(kind => $"`{kind}`"))}, but this one has {found}");
            return null;
        }

        SettingsValue who = map.Optional(kinds[0])!;
        MfaRequirement? mfa = kinds[0] is "thirdParty" or "service" ? null : Mfa(map);
        TrustGrant? grant = kinds[0] switch
        {
            "account" => AccountIdReader.Read(who) is { } account ? new AccountTrust(account) { Mfa = mfa } : null,
            "principals" => Principals(who, mfa),
            "matching" => Matching(who, map, mfa),
            "organization" => who.TryParse(OrganizationId.TryParse, out OrganizationId? id) ? new OrganizationTrust(id.Value) { Mfa = mfa } : null,
            "thirdParty" => ThirdParty(who, map),
            _ => who.AsText() is { } service ? new ServiceTrust(service) : null,
        };
        ImmutableArray<Condition> conditions = map.Optional("conditions") is { } conditionsValue ? ConditionReader.Read(conditionsValue) : [];
        map.RejectOthers();
        if (grant is null)
        {
            return null;
        }

        grant = grant with { Conditions = conditions };
        foreach (string problem in trusting is null ? [] : grant.FindProblems(trusting.Partition))
        {
            value.Report(problem);
        }

        return grant;
    }

    private static PrincipalTrust? Principals(SettingsValue who, MfaRequirement? mfa)
    {
        Arn?[] principals = [.. who.AsList().Select(item => IamArnReader.Read(item, "role", "user"))];
        return principals.Contains(null) ? null : new PrincipalTrust([.. principals.OfType<Arn>()]) { Mfa = mfa };
    }

    private static PrincipalPatternTrust? Matching(SettingsValue who, SettingsObject map, MfaRequirement? mfa)
    {
        ImmutableArray<string> patterns = map.Required("patterns", "patterns of what stands after the account in an ARN, as in `role/Developers`") is { } list
            ? [.. list.AsList().Select(item => item.AsText()).OfType<string>()]
            : [];
        return AccountIdReader.Read(who) is { } account && map.Has("patterns") ? new PrincipalPatternTrust(account, patterns) { Mfa = mfa } : null;
    }

    private static ThirdPartyTrust? ThirdParty(SettingsValue who, SettingsObject map)
    {
        ExternalIdSource? source = ExternalIdReader.Read(map);
        return AccountIdReader.Read(who) is { } account && source is not null ? new ThirdPartyTrust(account, source) : null;
    }

    private static MfaRequirement? Mfa(SettingsObject map)
    {
        if (map.Optional("mfa") is not { } value)
        {
            return null;
        }

        if (value.IsText && value.Json.GetString() == "required")
        {
            return MfaRequirement.Required;
        }

        if (value.Json.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            value.Report("the value must be `required` or a map with `maxAge` in seconds");
            return null;
        }

        SettingsObject mfa = value.AsObject()!;
        SettingsValue? ageValue = mfa.Required("maxAge", "the age in seconds, as in `3600`");
        mfa.RejectOthers();
        if (ageValue?.AsInteger() is not { } seconds)
        {
            return null;
        }

        if (seconds is >= 1 and <= 129600)
        {
            return MfaRequirement.Within(TimeSpan.FromSeconds(seconds));
        }

        ageValue.Report($"the MFA age `{seconds}` is out of range, but must be 1 to 129600 seconds (36 hours, the longest session of a user)");
        return null;
    }
}
