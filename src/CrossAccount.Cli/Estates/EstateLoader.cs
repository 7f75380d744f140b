using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Terminals;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Analysis;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Export.Organizations;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Estates;

/// <summary>Loads an estate from exports, from a stack, or from both: an export of an account of the stack takes the place of the project's own.</summary>
internal static class EstateLoader
{
    /// <exception cref="SettingsException">There is nothing to load, or a file is missing or not valid.</exception>
    /// <exception cref="Rehearsal.RehearsalException">The stack's program cannot be deployed.</exception>
    public static async Task<LoadedEstate> LoadAsync(EstateSources sources, Func<PulumiProject> project, WorkStatus status)
    {
        if (sources.Stack is null && sources.Accounts.IsEmpty)
        {
            throw new SettingsException("there is no account to ask about: give `--account` with an export, `--stack` with a stack, or both");
        }

        DeployedStack? stack = null;
        string[] rest = [.. sources.Accounts];
        if (sources.Stack is not null)
        {
            PulumiProject found = project();
            StackSettings settings = found.ReadSettings(found.ReadStack(sources.Stack));
            var given = GivenExports.Of(sources.Accounts, DeployedStack.AccountsOf(settings).Select(account => account.Id).ToHashSet());
            rest = [.. given.Others];
            stack = await DeployedStack.OfAsync(found, sources.Stack, given.Find, status);
        }

        Estate estate = Read(rest, stack?.Cloud.ToEstate(), status);
        foreach (string folder in sources.Organizations)
        {
            estate = Apply(folder, estate);
        }

        return new(estate, stack, !sources.Organizations.IsEmpty);
    }

    private static Estate Read(string[] files, Estate? known, WorkStatus status)
    {
        var reader = new EstateReader(known);
        foreach (string file in files)
        {
            using Stream input = new WatchedStream(EstateFiles.Open(file), Path.GetFileName(file), status);
            reader.Add(file, input);
        }

        return reader.ToEstate() ?? throw EstateFiles.Invalid("the exports are not valid", reader.Problems);
    }

    private static Estate Apply(string folder, Estate estate)
    {
        if (!Directory.Exists(folder))
        {
            throw new SettingsException($"there is no folder `{folder}`: give `--organization` the folder that `eng/export-organization.sh` wrote");
        }

        ExportFile[] files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(EstateFiles.Read)];
        var organization = OrganizationExport.Read(files, out ImmutableArray<ExportProblem> problems);
        if (organization is null)
        {
            throw EstateFiles.Invalid($"the organization in `{folder}` is not valid", problems);
        }

        HashSet<AccountId> members = [.. organization.Accounts];
        if (estate.Accounts.FirstOrDefault(account => members.Contains(account.Id) && account.Organization is { } other && other != organization.Id) is { } stranger)
        {
            throw new SettingsException(
                $"account `{stranger.Id}` is in the organization `{stranger.Organization}`, but `{folder}` says `{organization.Id}`: leave out what is not so");
        }

        return organization.Apply(estate);
    }
}
