using CrossAccount.Cli.Configuration;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>What is rehearsed.</summary>
/// <param name="Project">The project.</param>
/// <param name="Configuration">The stack's configuration, as the program gets it.</param>
/// <param name="Settings">The same, typed.</param>
/// <param name="AccountsFolder">The folder with exports of the accounts.</param>
internal sealed record RehearsalPlan(PulumiProject Project, StackConfiguration Configuration, StackSettings Settings, string AccountsFolder);
