using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.Stacks.Settings;
using CrossAccount.TestSupport;

namespace CrossAccount.Browser.Console.Support;

/// <summary>The accounts of a shipped stack, with the stack's program deployed into them.</summary>
/// <param name="Cloud">The accounts.</param>
/// <param name="Outputs">What the program puts out.</param>
internal sealed record DeployedStack(LocalCloud Cloud, ProgramOutputs Outputs)
{
    public static async Task<DeployedStack> DeployAsync(string stack, TimeProvider clock)
    {
        PulumiProject project = PulumiProject.Find(Repository.Root);
        StackConfiguration configuration = project.ReadStack(stack);
        StackSettings settings = project.ReadSettings(configuration);
        string folder = project.AccountsFolder(configuration);
        var cloud = new LocalCloud(clock);
        ExportFiles.Import(cloud, folder, settings.Trusting);
        ExportFiles.Import(cloud, folder, settings.Trusted);
        return new(cloud, await ProgramRun.RunAsync(project, configuration, new EmbeddedCloud(cloud, _ => { })));
    }
}
