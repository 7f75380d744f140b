using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Cli.Terminals;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Estates;

/// <summary>A stack whose program was deployed into embedded accounts.</summary>
/// <param name="Name">The stack.</param>
/// <param name="Cloud">The accounts with all that the program made.</param>
/// <param name="Settings">The stack's settings.</param>
/// <param name="Roles">The ARNs of the roles, by delegation.</param>
internal sealed record DeployedStack(string Name, LocalCloud Cloud, StackSettings Settings, ImmutableDictionary<string, string> Roles)
{
    /// <summary>The project.</summary>
    public required PulumiProject Project { get; init; }

    /// <summary>The settings whose encrypted values were replaced.</summary>
    public ImmutableArray<string> StandIns { get; init; } = [];

    /// <summary>What the program made, in its order.</summary>
    public ImmutableArray<DeployedResource> Resources { get; init; } = [];

    /// <summary>What the people on the other side need, by delegation.</summary>
    public required ImmutableDictionary<string, RoleHandOver> HandOvers { get; init; }

    /// <summary>Deploys a stack.</summary>
    /// <param name="project">The stack's project.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="exportOf">The export of an account that takes the place of the project's own; null where there is none.</param>
    /// <param name="status">Is told what the work is at.</param>
    /// <exception cref="SettingsException">The settings or the exports are not valid.</exception>
    /// <exception cref="RehearsalException">The program cannot be deployed.</exception>
    public static async Task<DeployedStack> OfAsync(PulumiProject project, string stack, Func<AccountId, ExportFile?> exportOf, WorkStatus status)
    {
        StackConfiguration configuration = project.ReadStack(stack);
        StackSettings settings = project.ReadSettings(configuration);
        string folder = project.AccountsFolder(configuration);
        var cloud = new LocalCloud(new RehearsalClock(TimeProvider.System.GetUtcNow()));
        foreach (AccountSettings account in AccountsOf(settings))
        {
            status.Report($"reading what is in account {account.Id}");
            ExportFiles.Import(cloud, folder, account, exportOf(account.Id));

            // Exports do not tell how far the quotas of a real account are raised, and the questions are not about them.
            LocalAccount embedded = cloud.FindAccount(account.Id)!;
            embedded.Quotas = embedded.Quotas with { Roles = int.MaxValue, CustomerManagedPolicies = int.MaxValue, Groups = int.MaxValue };
        }

        status.Report($"deploying {stack} to embedded accounts");
        List<DeployedResource> resources = [];
        ProgramOutputs outputs = await ProgramRun.RunAsync(project, configuration, new EmbeddedCloud(cloud, resources.Add, SameEachTime));
        return new(stack, cloud, settings, outputs.Roles)
        {
            Project = project,
            StandIns = configuration.StandIns,
            Resources = [.. resources],
            HandOvers = outputs.HandOvers,
        };
    }

    /// <summary>A password that stands for a generated one, so that the same program gives the same accounts.</summary>
    private static string SameEachTime(string name, int length)
    {
        string digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return string.Concat(Enumerable.Repeat(digits, (length / digits.Length) + 1))[..length];
    }

    /// <summary>The accounts of a stack.</summary>
    public static IEnumerable<AccountSettings> AccountsOf(StackSettings settings) => [settings.Trusting, settings.Trusted, .. settings.OtherTrusted.Values];
}
