using System.Collections.Immutable;
using CrossAccount.Stacks.Reading;

namespace CrossAccount.Stacks.Settings;

/// <summary>The settings of a stack, typed.</summary>
public sealed record StackSettings
{
    /// <summary>The trusting account, which owns the roles.</summary>
    public required AccountSettings Trusting { get; init; }

    /// <summary>The trusted account, which owns the people and programs.</summary>
    public required AccountSettings Trusted { get; init; }

    /// <summary>How the trusted side's inline policies are cut.</summary>
    public AccessPolicyLayout AccessPolicies { get; init; }

    /// <summary>The delegations, in the order of the settings.</summary>
    public ImmutableArray<DelegationSettings> Delegations { get; init; } = [];

    /// <summary>Reads the settings of a stack from its configuration.</summary>
    /// <param name="project">The project's name, which is the namespace of the keys.</param>
    /// <param name="get">Gives the text of a key without namespace, or null.</param>
    public static StackSettingsResult Read(string project, Func<string, string?> get) => StackSettingsReader.Read(project, get);
}
