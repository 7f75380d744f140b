using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads one delegation.</summary>
internal static class DelegationReader
{
    public static DelegationSettings? Read(string name, SettingsValue value, AccountSettings? trusting, AccountSettings? trusted)
    {
        CheckName(name, value);
        if (value.AsObject() is not { } map)
        {
            return null;
        }

        RoleSettings? role = map.Required("role", "the role: its name, and what it may do") is { } roleValue ? RoleReader.Read(roleValue, trusting) : null;
        ImmutableArray<TrustGrant> trust = map.Optional("trust") is { } trustValue
            ? TrustReader.Read(trustValue, trusting)
            : trusted is null ? [] : [TrustGrant.Account(trusted.Id)];
        ImmutableArray<Grantee> allow = Grantees(map.Optional("allow"));
        ImmutableArray<Grantee> deny = Grantees(map.Optional("deny"));
        foreach (Grantee grantee in allow.Where(allowed => deny.Any(allowed.IsSameAs)))
        {
            map.Report($"`{grantee}` is both allowed and denied, and a deny always wins: keep one of them");
        }

        ExpectationSettings expect = map.Optional("expect") is { } expectValue ? ExpectationReader.Read(expectValue) : ExpectationSettings.None;
        map.RejectOthers();

        // A delegation always has a grant; where there is none, an error has been reported.
        return role is null || trust.IsEmpty
            ? null
            : new() { Name = name, Role = role, Trust = trust, Allow = allow, Deny = deny, Expect = expect };
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
            }

            grantees.Add(grantee.Value);
        }

        return grantees.ToImmutable();
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
