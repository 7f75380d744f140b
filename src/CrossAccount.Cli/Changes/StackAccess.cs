using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Recorded;
using CrossAccount.Cli.Terminals;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Changes;

/// <summary>The access of a stack, and its settings.</summary>
internal sealed record StackAccess(RecordedAccess Access, StackSettings Settings)
{
    /// <summary>Deploys a stack to embedded accounts that hold what the project's exports have, and records it.</summary>
    /// <exception cref="SettingsException">The settings or the exports are not valid.</exception>
    /// <exception cref="Rehearsal.RehearsalException">The program cannot be deployed.</exception>
    public static async Task<StackAccess> OfAsync(PulumiProject project, string stack, WorkStatus status)
    {
        LoadedEstate loaded = await EstateLoader.LoadAsync(new([], stack, []), () => project, status);
        return new(Recorder.Record(loaded), loaded.Stack!.Settings);
    }
}
