using System.Collections.Immutable;
using System.Text.Json;

namespace CrossAccount.Cli.Recorded;

/// <summary>
/// What decides who gets into the roles of a stack, in a form that is committed: canonical, without anything of the time or the machine.
/// </summary>
internal sealed record RecordedAccess
{
    public const int CurrentSchemaVersion = 1;

    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    public required string Stack { get; init; }

    /// <summary>The widenings that were accepted, oldest first.</summary>
    public ImmutableArray<AcceptedWidening> Accepted { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The delegations, by name.</summary>
    public ImmutableArray<RecordedDelegation> Delegations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The accounts, by ID.</summary>
    public ImmutableArray<RecordedAccount> Accounts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Managed policies, boundaries and control policies by name; a number follows where several have the same.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Policies { get; init; } = ImmutableSortedDictionary<string, JsonElement>.Empty;

    /// <summary>The file of a stack in its project's folder.</summary>
    public static string FileOf(string folder, string stack) => Path.Combine(folder, $"access.{stack}.json");
}
