using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Arns;
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
        ImmutableSortedDictionary<string, AccountSettings> others = OtherTrusted(project, get, errors);
        AccessPolicyLayout layout = ReadLayout(project, get, errors);
        CheckPair($"{project}:trusted", trusting, trusted, errors);
        foreach ((string name, AccountSettings account) in others)
        {
            CheckPair($"{project}:trustedAccounts.{name}", trusting, account, errors);
        }

        var accounts = new TrustedAccounts(trusted, others);
        SettingsObject? defaults = OptionalTop(project, "defaults", get, errors)?.AsObject();
        ImmutableArray<DelegationSettings> delegations = Top(project, "delegations", get, errors)?.AsObject() is { } map
            ? ReadDelegations(map, defaults, trusting, accounts)
            : [];
        ImmutableArray<AcceptedFinding> accepted = AcceptedFindingsReader.Read(project, OptionalTop(project, "acceptedFindings", get, errors));
        ImmutableArray<AcceptedDifference> differences = AcceptedDifferencesReader.Read(OptionalTop(project, "acceptedDifferences", get, errors));
        CheckLayout(project, layout, delegations, errors);
        CheckLimits(project, layout, delegations, trusting, accounts, errors);
        return errors.IsEmpty && trusting is not null && trusted is not null
            ? new(
                new()
                {
                    Trusting = trusting,
                    Trusted = trusted,
                    OtherTrusted = others,
                    AccessPolicies = layout,
                    Delegations = delegations,
                    AcceptedFindings = accepted,
                    AcceptedDifferences = differences,
                },
                [])
            : new(null, errors.ToImmutable());
    }

    private static SettingsValue? OptionalTop(string project, string name, Func<string, string?> get, SettingsErrors errors) =>
        get(name) is null ? null : Top(project, name, get, errors);

    private static ImmutableSortedDictionary<string, AccountSettings> OtherTrusted(string project, Func<string, string?> get, SettingsErrors errors)
    {
        var accounts = ImmutableSortedDictionary.CreateBuilder<string, AccountSettings>(StringComparer.Ordinal);
        Dictionary<AccountId, string> names = [];
        foreach ((string name, SettingsValue value) in OptionalTop(project, "trustedAccounts", get, errors)?.AsObject()?.Members ?? [])
        {
            if (name == StackSettings.MainAccount || name.Length is 0 or > 32 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                value.Report($"`{name}` cannot name a trusted account, but must be 1 to 32 ASCII letters, digits, `-` or `_`, and not `{StackSettings.MainAccount}`, which is the account under that key");
            }

            if (AccountReader.Read(value) is not { } account)
            {
                continue;
            }

            accounts[name] = account;
            if (!names.TryAdd(account.Id, name))
            {
                value.Report($"`{account.Id}` is the account `{names[account.Id]}` too: keep one of them");
            }
        }

        return accounts.ToImmutable();
    }

    private static void CheckLimits(
        string project,
        AccessPolicyLayout layout,
        ImmutableArray<DelegationSettings> delegations,
        AccountSettings? trusting,
        TrustedAccounts accounts,
        SettingsErrors errors)
    {
        if (trusting is null)
        {
            return;
        }

        var limits = new DelegationLimits(project, trusting, errors);
        foreach (DelegationSettings delegation in delegations)
        {
            limits.Add(delegation);
        }

        foreach ((string name, AccountSettings account) in accounts.All)
        {
            DelegationSettings[] of = [.. delegations.Where(delegation => delegation.Accounts.Contains(name))];
            foreach (DelegationSettings delegation in layout == AccessPolicyLayout.PerDelegation ? of : [])
            {
                limits.AddAccess(account.Id, delegation);
            }

            foreach (GranteePolicy policy in layout == AccessPolicyLayout.PerGrantee ? GranteePolicy.Of(of) : [])
            {
                limits.AddAccess(account.Id, policy);
            }
        }
    }

    /// <summary>One policy for all roles of an identity cannot ask for MFA for some of them.</summary>
    private static void CheckLayout(string project, AccessPolicyLayout layout, ImmutableArray<DelegationSettings> delegations, SettingsErrors errors)
    {
        foreach (DelegationSettings delegation in delegations.Where(d => layout == AccessPolicyLayout.PerGrantee && d.AllowMfa is not null))
        {
            errors.Add(
                $"{project}:delegations.{delegation.Name}.allowMfa",
                "the value goes with one policy for each delegation, but `accessPolicies` is `per-grantee`: ask for MFA in the trust, or write `per-delegation`");
        }
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

    private static void CheckPair(string key, AccountSettings? trusting, AccountSettings? trusted, SettingsErrors errors)
    {
        if (trusting is null || trusted is null)
        {
            return;
        }

        if (trusting.Id == trusted.Id)
        {
            errors.Add($"{key}.accountId", $"the trusting and the trusted account are both `{trusted.Id}`, but access across accounts needs two: give another one");
        }

        if (trusting.Partition != trusted.Partition)
        {
            errors.Add(
                $"{key}.region",
                $"`{trusted.Region}` is in partition `{trusted.Partition}` and `{trusting.Region}` of the trusting account in `{trusting.Partition}`, but trust never crosses partitions: give Regions of one");
        }
    }

    private static ImmutableArray<DelegationSettings> ReadDelegations(
        SettingsObject map, SettingsObject? defaults, AccountSettings? trusting, TrustedAccounts accounts)
    {
        var delegations = ImmutableArray.CreateBuilder<DelegationSettings>();
        foreach ((string name, SettingsValue value) in map.Members)
        {
            if (DelegationReader.Read(name, value, defaults, trusting, accounts) is { } delegation)
            {
                delegations.Add(delegation);
            }
        }

        // Which keys there are is known once a delegation has asked for them.
        if (map.Members.Any())
        {
            defaults?.RejectOthers();
        }

        return delegations.ToImmutable();
    }
}
