using System.Security.Cryptography;
using System.Text;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Storage;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Serve;

/// <summary>The folder that a stack's accounts are kept in: their first start is from the exports, the others from what was there.</summary>
internal sealed class ServedState : IDisposable
{
    private static readonly string[] Files = [".json", ".buckets.json", ".mfa-devices.json"];

    private readonly StateFolder _folder;
    private readonly ServePlan _plan;
    private readonly string _exports;

    private ServedState(StateFolder folder, ServePlan plan)
    {
        _folder = folder;
        _plan = plan;
        _exports = Fingerprint(plan);
        IsNew = !folder.HasState;
        Note = IsNew ? $"kept in {folder.Path} from now on" : $"as it was in {folder.Path}";
    }

    /// <summary>Whether nothing is there yet.</summary>
    public bool IsNew { get; }

    /// <summary>What there is to say about the state, for people.</summary>
    public string Note { get; private set; }

    /// <summary>Opens the folder of a plan; null when it has none.</summary>
    /// <exception cref="ServeException">The folder cannot be opened.</exception>
    public static ServedState? Open(ServePlan plan)
    {
        if (plan.Data is null)
        {
            return null;
        }

        return StateFolder.TryOpen(plan.Data, out StateFolder? folder, out string? problem) ? new(folder, plan) : throw new ServeException(problem);
    }

    /// <summary>Writes new accounts, and keeps their changes.</summary>
    public void Keep(LocalCloud cloud) => _folder.Keep(cloud, $"{_plan.Configuration.Stack}\n{_exports}");

    /// <summary>Puts the accounts back to what they were, and keeps their changes.</summary>
    /// <exception cref="ServeException">The state is damaged, or that of another stack.</exception>
    public void LoadInto(LocalCloud cloud)
    {
        string[] source = _folder.Source!.Split('\n');
        if (source[0] != _plan.Configuration.Stack)
        {
            throw new ServeException($"the state in `{_folder.Path}` is of the stack `{source[0]}`, not of `{_plan.Configuration.Stack}`: give another `--data`");
        }

        try
        {
            _folder.LoadInto(cloud);
        }
        catch (InvalidDataException damaged)
        {
            throw new ServeException(damaged.Message);
        }

        if (source[1] != _exports)
        {
            Note += "; the exports have changed since and are not merged: remove the folder to start from them";
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string Fingerprint(ServePlan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (AccountSettings account in plan.Accounts)
        {
            foreach (string file in Files.Select(end => Path.Combine(plan.AccountsFolder, account.Id + end)).Where(File.Exists))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
