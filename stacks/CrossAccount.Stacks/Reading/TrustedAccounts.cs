using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>The trusted accounts of a stack by name, as delegations refer to them.</summary>
internal sealed class TrustedAccounts(AccountSettings? main, ImmutableSortedDictionary<string, AccountSettings> others)
{
    /// <summary>The accounts that could be read, by name.</summary>
    public IEnumerable<KeyValuePair<string, AccountSettings>> All => main is null ? others : others.SetItem(StackSettings.MainAccount, main);

    /// <summary>Reads the names of accounts; the main one when there are none.</summary>
    public ImmutableArray<string> Read(SettingsValue? value)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (SettingsValue item in value?.AsList() ?? [])
        {
            if (item.AsText() is not { } name)
            {
                continue;
            }

            if (name != StackSettings.MainAccount && !others.ContainsKey(name))
            {
                string known = string.Join(", ", others.Keys.Prepend(StackSettings.MainAccount).Select(other => $"`{other}`"));
                item.Report($"there is no trusted account `{name}`, but only {known}: give one of those, or add it to `trustedAccounts`");
            }
            else if (names.Contains(name))
            {
                item.Report($"the account `{name}` is given twice: keep one of them");
            }
            else
            {
                names.Add(name);
            }
        }

        if (value is { IsEmptyList: true })
        {
            value.Report("the list is empty, so no account is trusted: leave it out for the trusted one, or give names");
        }

        return names.Count == 0 ? [StackSettings.MainAccount] : names.ToImmutable();
    }

    /// <summary>The IDs of accounts; those that could not be read are left out.</summary>
    public IEnumerable<AccountId> IdsOf(IEnumerable<string> names) => names
        .Select(name => name == StackSettings.MainAccount ? main : others[name])
        .OfType<AccountSettings>()
        .Select(account => account.Id);
}
