using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads one delegation.</summary>
internal static class DelegationReader
{
    public static DelegationSettings? Read(string name, SettingsValue value, SettingsObject? defaults, AccountSettings? trusting, TrustedAccounts accounts)
    {
        CheckName(name, value);
        if (value.AsObject(defaults) is not { } map)
        {
            return null;
        }

        bool hasRole = map.Required("role", "the role: its name, and what it may do") is not null;
        RoleSettings? role = hasRole && map.OptionalObject("role") is { } roleMap ? RoleReader.Read(roleMap, trusting) : null;
        ImmutableArray<string> trusted = accounts.Read(map.Optional("accounts"));
        ImmutableArray<TrustGrant> trust = map.Optional("trust") is { } trustValue
            ? TrustReader.Read(trustValue, trusting)
            : [.. accounts.IdsOf(trusted).Select(TrustGrant.Account)];
        ImmutableArray<TrustDenial> trustDeny = TrustDenyReader.Read(map.Optional("trustDeny"), trusting);
        ImmutableArray<Grantee> allow = Grantees(map.Optional("allow"));
        ImmutableArray<Grantee> deny = Grantees(map.Optional("deny"));
        foreach (Grantee grantee in allow.Where(allowed => deny.Any(allowed.IsSameAs)))
        {
            map.Report($"`{grantee}` is both allowed and denied, and a deny always wins: keep one of them");
        }

        MfaRequirement? allowMfa = AllowMfa(map.Optional("allowMfa"), allow);
        BucketGrant? bucket = BucketReader.Read(map.Optional("bucket"));
        bool protect = map.Optional("protect")?.AsBoolean() ?? false;
        bool retain = map.Optional("retainOnDelete")?.AsBoolean() ?? false;
        ExpectationSettings expect = map.Optional("expect") is { } expectValue ? ExpectationReader.Read(expectValue) : ExpectationSettings.None;
        map.RejectOthers();

        // A delegation always has a grant; where there is none, an error has been reported.
        return role is null || trust.IsEmpty
            ? null
            : new()
            {
                Name = name,
                Role = role,
                Accounts = trusted,
                Trust = trust,
                TrustDeny = trustDeny,
                Allow = allow,
                AllowMfa = allowMfa,
                Deny = deny,
                Bucket = bucket,
                Protect = protect,
                RetainOnDelete = retain,
                Expect = expect,
            };
    }

    public static ImmutableArray<Grantee> Grantees(SettingsValue? value)
    {
        if (value is null)
        {
            return [];
        }

        var grantees = ImmutableArray.CreateBuilder<Grantee>();
        foreach (SettingsValue item in value.AsList())
        {
            if (!item.TryParse(Grantee.TryParse, out Grantee? grantee))
            {
                continue;
            }

            if (grantees.Any(grantee.Value.IsSameAs))
            {
                item.Report($"`{grantee}` is given twice: keep one of them");
                continue;
            }

            grantees.Add(grantee.Value);
        }

        return grantees.ToImmutable();
    }

    private static MfaRequirement? AllowMfa(SettingsValue? value, ImmutableArray<Grantee> allow)
    {
        MfaRequirement? mfa = MfaReader.Read(value);
        foreach (Grantee role in allow.Where(grantee => mfa is not null && grantee.Kind == GranteeKind.Role))
        {
            value!.Report($"MFA is asked of `{role}`, which can never show it, as sessions of roles carry no MFA: allow groups or users, or ask for none");
        }

        return mfa;
    }

    /// <summary>The key becomes a part of resource names, which Pulumi shows in URNs.</summary>
    private static void CheckName(string name, SettingsValue value)
    {
        if (name.Length is 0 or > 64 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            value.Report($"`{name}` cannot name a delegation, but must be 1 to 64 ASCII letters, digits, `-`, `_` or `.`");
        }
    }
}
