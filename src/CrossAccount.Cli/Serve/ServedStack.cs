using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Attempts;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Cli.Rehearsal.SignIn;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Serve;

/// <summary>The accounts of a stack, ready to be served.</summary>
/// <param name="Cloud">The accounts.</param>
/// <param name="Outputs">The outputs of the stack's program; null when it was not deployed.</param>
/// <param name="State">Where the accounts are kept; null for memory alone.</param>
internal sealed record ServedStack(LocalCloud Cloud, ProgramOutputs? Outputs, ServedState? State) : IDisposable
{
    /// <exception cref="Configuration.SettingsException">An export is not valid.</exception>
    /// <exception cref="RehearsalException">The program cannot be deployed.</exception>
    /// <exception cref="ServeException">The state cannot be read.</exception>
    public static async Task<ServedStack> OfAsync(ServePlan plan)
    {
        LocalCloud cloud = plan.Seed is { } seed ? new LocalCloud(TimeProvider.System, seed) : LocalCloud.WithRandomIds(TimeProvider.System);
        ServedState? state = ServedState.Open(plan);
        try
        {
            if (state is { IsNew: false })
            {
                state.LoadInto(cloud);
                return new(cloud, null, state);
            }

            ProgramOutputs? outputs = await FillAsync(cloud, plan);
            state?.Keep(cloud);
            return new(cloud, outputs, state);
        }
        catch
        {
            state?.Dispose();
            throw;
        }
    }

    public void Dispose() => State?.Dispose();

    private static async Task<ProgramOutputs?> FillAsync(LocalCloud cloud, ServePlan plan)
    {
        foreach (AccountSettings account in plan.Accounts)
        {
            ExportFiles.Import(cloud, plan.AccountsFolder, account);
        }

        AddOthers(cloud, plan.Settings);
        return plan.Deploy ? await ProgramRun.RunAsync(plan.Project, plan.Configuration, new EmbeddedCloud(cloud, _ => { })) : null;
    }

    /// <summary>The accounts that grants name and nobody exported, with the identities that they name there: trust needs them to exist.</summary>
    private static void AddOthers(LocalCloud cloud, StackSettings settings)
    {
        ImmutableArray<AccountId> exported = [.. cloud.Accounts.Select(account => account.Id)];
        var identities = new ProbeIdentities(cloud);
        foreach (TrustGrant grant in settings.Delegations.SelectMany(delegation => delegation.Trust))
        {
            foreach (AccountId account in TrustCoverage.Accounts(grant).Where(account => cloud.FindAccount(account) is null))
            {
                cloud.AddAccount(account, settings.Trusting.Partition);
            }

            foreach (Arn named in grant is PrincipalTrust principals ? principals.Trusted : [])
            {
                if (named.TryGetAccount(out AccountId account) && !exported.Contains(account))
                {
                    identities.Make(new ProbeSubject(account, named.Resource, MayAssumeRoles: true, named.ToString()), settings.Trusting.Partition);
                }
            }
        }
    }
}
