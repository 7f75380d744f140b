using System.Net;
using CrossAccount.Cli.Configuration;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Serve;

/// <summary>What is served, and how.</summary>
/// <param name="Project">The project.</param>
/// <param name="Configuration">The stack's configuration, as the program gets it.</param>
/// <param name="Settings">The same, typed.</param>
/// <param name="AccountsFolder">The folder with exports of the accounts.</param>
internal sealed record ServePlan(PulumiProject Project, StackConfiguration Configuration, StackSettings Settings, string AccountsFolder)
{
    /// <summary>Where to listen.</summary>
    public required IPEndPoint Listen { get; init; }

    /// <summary>Whether the stack's program is deployed into the accounts.</summary>
    public bool Deploy { get; init; }

    /// <summary>What IDs, keys and tokens derive from; null for ones that nobody can foretell.</summary>
    public int? Seed { get; init; }

    /// <summary>The folder that the accounts' state is kept in; null for memory alone.</summary>
    public string? Data { get; init; }

    /// <summary>The accounts that the stack's settings describe.</summary>
    public IEnumerable<AccountSettings> Accounts => [Settings.Trusting, Settings.Trusted, .. Settings.OtherTrusted.Values];
}
