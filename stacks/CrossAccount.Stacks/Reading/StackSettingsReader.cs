using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the settings of a stack.</summary>
internal static class StackSettingsReader
{
    public static StackSettingsResult Read(string project, Func<string, string?> get)
    {
        var errors = new SettingsErrors();
        AccountSettings? trusting = Top(project, "trusting", get, errors) is { } trustingValue ? AccountReader.Read(trustingValue) : null;
        AccountSettings? trusted = Top(project, "trusted", get, errors) is { } trustedValue ? AccountReader.Read(trustedValue) : null;
        AccessPolicyLayout layout = ReadLayout(project, get, errors);
        CheckPair(project, trusting, trusted, errors);
        ImmutableArray<DelegationSettings> delegations = Top(project, "delegations", get, errors)?.AsObject() is { } map
            ? ReadDelegations(map, trusting, trusted, errors)
            : [];
        return errors.IsEmpty && trusting is not null && trusted is not null
            ? new(new() { Trusting = trusting, Trusted = trusted, AccessPolicies = layout, Delegations = delegations }, [])
            : new(null, errors.ToImmutable());
    }

    private static SettingsValue? Top(string project, string name, Func<string, string?> get, SettingsErrors errors)
    {
        string key = $"{project}:{name}";
        if (get(name) is not { } text)
        {
            errors.Add(key, "the value is missing: give a map of keys and values in the stack's file");
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return new(key, document.RootElement.Clone(), errors);
        }
        catch (JsonException)
        {
            // The text is not repeated: it may be most of a map that has secrets in it.
            errors.Add(key, "the value is a text, but must be a map of keys and values");
            return null;
        }
    }

    private static AccessPolicyLayout ReadLayout(string project, Func<string, string?> get, SettingsErrors errors)
    {
        switch (get("accessPolicies"))
        {
            case null:
            case "per-delegation":
                return AccessPolicyLayout.PerDelegation;
            case "per-grantee":
                return AccessPolicyLayout.PerGrantee;
            case string other:
                errors.Add($"{project}:accessPolicies", $"the value is `{other}`, but must be `per-delegation` or `per-grantee`");
                return default;
        }
    }

    private static void CheckPair(string project, AccountSettings? trusting, AccountSettings? trusted, SettingsErrors errors)
    {
        if (trusting is null || trusted is null)
        {
            return;
        }

        if (trusting.Id == trusted.Id)
        {
            errors.Add($"{project}:trusted.accountId", $"the trusting and the trusted account are both `{trusted.Id}`, but access across accounts needs two: give another one");
        }

        if (trusting.Partition != trusted.Partition)
        {
            errors.Add(
                $"{project}:trusted.region",
                $"`{trusted.Region}` is in partition `{trusted.Partition}` and `{trusting.Region}` of the trusting account in `{trusting.Partition}`, but trust never crosses partitions: give Regions of one");
        }
    }

    private static ImmutableArray<DelegationSettings> ReadDelegations(
        SettingsObject map, AccountSettings? trusting, AccountSettings? trusted, SettingsErrors errors)
    {
        var delegations = ImmutableArray.CreateBuilder<DelegationSettings>();
        var roleNames = new UniqueNames("role", errors);
        var policyNames = new UniqueNames("policy", errors);
        foreach ((string name, SettingsValue value) in map.Members)
        {
            if (DelegationReader.Read(name, value, trusting, trusted) is not { } delegation)
            {
                continue;
            }

            delegations.Add(delegation);
            roleNames.Add($"{value.Key}.role.name", delegation.Role.Name.ToString(), name);
            foreach (string policy in delegation.Role.Policies.Keys)
            {
                policyNames.Add($"{value.Key}.role.policies.{policy}", policy, name);
            }
        }

        return delegations.ToImmutable();
    }
}
