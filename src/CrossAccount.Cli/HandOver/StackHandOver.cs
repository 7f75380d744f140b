using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.HandOver;

/// <summary>What is handed over of a stack.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Delegations">Its delegations, in the order of the settings.</param>
internal sealed record StackHandOver(string Stack, ImmutableArray<DelegationHandOver> Delegations)
{
    /// <summary>The command that shows the external IDs to those who deploy the stack.</summary>
    public string ExternalIdCommand => $"pulumi stack output externalIds --stack {Stack} --show-secrets";

    /// <summary>The same with a color in each link.</summary>
    public StackHandOver In(SwitchRoleColor color) =>
        this with { Delegations = [.. Delegations.Select(delegation => delegation with { HandOver = delegation.HandOver.In(color) })] };

    /// <summary>Runs the stack's program against no account at all, for the hand-over of one delegation or of each.</summary>
    /// <exception cref="SettingsException">The settings are not valid, or have no such delegation.</exception>
    public static async Task<StackHandOver> OfAsync(PulumiProject project, StackConfiguration configuration, string? only)
    {
        StackSettings settings = project.ReadSettings(configuration);
        DelegationSettings[] chosen = [.. settings.Delegations.Where(delegation => only is null || delegation.Name == only)];
        if (only is not null && chosen.Length == 0)
        {
            string known = string.Join(", ", settings.Delegations.Select(delegation => $"`{delegation.Name}`"));
            throw new SettingsException($"there is no delegation `{only}` in stack `{configuration.Stack}`: the delegations are {known}");
        }

        ProgramOutputs outputs = await ProgramRun.RunAsync(project, configuration, new RegisteringCloud());
        return new(configuration.Stack, [.. chosen.Select(delegation => new DelegationHandOver(delegation.Name, outputs.HandOvers[delegation.Name]))]);
    }
}
