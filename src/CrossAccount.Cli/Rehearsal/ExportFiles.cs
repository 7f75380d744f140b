using CrossAccount.Cli.Configuration;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>Reads what AWS's own command line exported of an account from a folder: <c>ID.json</c> and what goes with it.</summary>
internal static class ExportFiles
{
    /// <summary>Adds the account to the cloud: as exported, or empty when there is no export.</summary>
    /// <exception cref="SettingsException">A file is not valid.</exception>
    public static void Import(LocalCloud cloud, string folder, AccountSettings account)
    {
        if (Read(folder, $"{account.Id}.json") is not { } details)
        {
            cloud.AddAccount(account.Id, account.Partition, account.Organization);
            return;
        }

        ImportResult result = cloud.Import(new AccountExport(details)
        {
            Account = account.Id,
            Organization = account.Organization,
            Buckets = Read(folder, $"{account.Id}.buckets.json"),
            MfaDevices = Read(folder, $"{account.Id}.mfa-devices.json"),
        });
        if (result.Account is null)
        {
            throw new SettingsException($"the export of account `{account.Id}` is not valid:{string.Concat(result.Problems.Select(problem => $"\n  - {problem}"))}");
        }
    }

    private static ExportFile? Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? new ExportFile(path, File.ReadAllBytes(path)) : null;
    }
}
