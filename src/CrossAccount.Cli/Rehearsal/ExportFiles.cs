using CrossAccount.Cli.Configuration;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>Reads what AWS's own command line exported of an account from a folder: <c>ID.json</c> and what goes with it.</summary>
internal static class ExportFiles
{
    /// <summary>Adds the account to the cloud: as exported, or empty when there is no export.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="account">The account.</param>
    /// <param name="given">The authorization details to take instead of those in the folder, and of its devices; null for none.</param>
    /// <exception cref="SettingsException">A file is not valid.</exception>
    public static void Import(LocalCloud cloud, string folder, AccountSettings account, ExportFile? given = null)
    {
        if ((given ?? Read(folder, $"{account.Id}.json")) is not { } details)
        {
            cloud.AddAccount(account.Id, account.Partition, account.Organization, account.OrganizationPaths).Quotas = QuotasOf(account);
            return;
        }

        ImportResult result = cloud.Import(new AccountExport(details)
        {
            Account = account.Id,
            Organization = account.Organization,
            OrganizationPaths = account.OrganizationPaths,
            Buckets = Read(folder, $"{account.Id}.buckets.json"),
            MfaDevices = given is null ? Read(folder, $"{account.Id}.mfa-devices.json") : null,
        });
        if (result.Account is null)
        {
            throw new SettingsException($"the export of account `{account.Id}` is not valid:{string.Concat(result.Problems.Select(problem => $"\n  - {problem}"))}");
        }

        result.Account.Quotas = QuotasOf(account);
    }

    private static AccountQuotas QuotasOf(AccountSettings account) => new()
    {
        TrustPolicySize = account.Quotas.TrustPolicySize,
        ManagedPoliciesPerRole = account.Quotas.ManagedPoliciesPerRole,
        Roles = account.Quotas.Roles,
        CustomerManagedPolicies = account.Quotas.CustomerManagedPolicies,
    };

    private static ExportFile? Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? new ExportFile(path, File.ReadAllBytes(path)) : null;
    }
}
