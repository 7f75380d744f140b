using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Estates;

/// <summary>A stack whose program was deployed into embedded accounts.</summary>
/// <param name="Name">The stack.</param>
/// <param name="Cloud">The accounts with all that the program made.</param>
/// <param name="Settings">The stack's settings.</param>
/// <param name="Roles">The ARNs of the roles, by delegation.</param>
internal sealed record DeployedStack(string Name, LocalCloud Cloud, StackSettings Settings, ImmutableDictionary<string, string> Roles)
{
    /// <summary>Deploys a stack.</summary>
    /// <param name="project">The stack's project.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="exportOf">The export of an account that takes the place of the project's own; null where there is none.</param>
    /// <exception cref="SettingsException">The settings or the exports are not valid.</exception>
    /// <exception cref="RehearsalException">The program cannot be deployed.</exception>
    public static async Task<DeployedStack> OfAsync(PulumiProject project, string stack, Func<AccountId, ExportFile?> exportOf)
    {
        StackConfiguration configuration = project.ReadStack(stack);
        StackSettings settings = project.ReadSettings(configuration);
        string folder = Path.Combine(project.Folder, "stacks", "accounts", stack);
        var cloud = new LocalCloud(new RehearsalClock(TimeProvider.System.GetUtcNow()));
        foreach (AccountSettings account in AccountsOf(settings))
        {
            ExportFiles.Import(cloud, folder, account, exportOf(account.Id));

            // Exports do not tell how far the quotas of a real account are raised, and the questions are not about them.
            LocalAccount embedded = cloud.FindAccount(account.Id)!;
            embedded.Quotas = embedded.Quotas with { Roles = int.MaxValue, CustomerManagedPolicies = int.MaxValue, Groups = int.MaxValue };
        }

        ProgramOutputs outputs = await ProgramRun.RunAsync(project, configuration, new EmbeddedCloud(cloud, _ => { }));
        return new(stack, cloud, settings, outputs.Roles);
    }

    /// <summary>The accounts of a stack.</summary>
    public static IEnumerable<AccountSettings> AccountsOf(StackSettings settings) => [settings.Trusting, settings.Trusted, .. settings.OtherTrusted.Values];
}
