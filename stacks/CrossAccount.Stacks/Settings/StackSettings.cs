using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Stacks.Reading;

namespace CrossAccount.Stacks.Settings;

/// <summary>The settings of a stack, typed.</summary>
public sealed record StackSettings
{
    /// <summary>The name of <see cref="Trusted"/> among the trusted accounts.</summary>
    public const string MainAccount = "trusted";

    /// <summary>The trusting account, which owns the roles.</summary>
    public required AccountSettings Trusting { get; init; }

    /// <summary>The trusted account, which owns the people and programs.</summary>
    public required AccountSettings Trusted { get; init; }

    /// <summary>More trusted accounts, by name.</summary>
    public ImmutableSortedDictionary<string, AccountSettings> OtherTrusted { get; init; } = ImmutableSortedDictionary<string, AccountSettings>.Empty;

    /// <summary>All trusted accounts, by name.</summary>
    public ImmutableSortedDictionary<string, AccountSettings> AllTrusted => OtherTrusted.SetItem(MainAccount, Trusted);

    /// <summary>How the trusted side's inline policies are cut.</summary>
    public AccessPolicyLayout AccessPolicies { get; init; }

    /// <summary>The delegations, in the order of the settings.</summary>
    public ImmutableArray<DelegationSettings> Delegations { get; init; } = [];

    /// <summary>The findings that are known and meant.</summary>
    public ImmutableArray<AcceptedFinding> AcceptedFindings { get; init; } = [];

    /// <summary>The differences from other stacks that are known and meant. Only comparisons of stacks ask.</summary>
    public ImmutableArray<AcceptedDifference> AcceptedDifferences { get; init; } = [];

    /// <summary>Reads the settings of a stack from its configuration.</summary>
    /// <param name="project">The project's name, which is the namespace of the keys.</param>
    /// <param name="get">Gives the text of a key without namespace, or null.</param>
    public static StackSettingsResult Read(string project, Func<string, string?> get) => StackSettingsReader.Read(project, get);
}
