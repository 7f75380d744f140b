using System.Collections.Immutable;

namespace CrossAccount.Cli.Recorded;

/// <summary>An account as recorded: those who come into question for the roles in full, all others by name.</summary>
internal sealed record RecordedAccount
{
    public required string Id { get; init; }

    public string Partition { get; init; } = "aws";

    public string? Organization { get; init; }

    public ImmutableArray<string> OrganizationPaths { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The names of service control policies, by level.</summary>
    public ImmutableArray<ImmutableArray<string>> ServiceControl { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The names of resource control policies, by level.</summary>
    public ImmutableArray<ImmutableArray<string>> ResourceControl { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The groups of the users, by name.</summary>
    public ImmutableArray<RecordedIdentity> Groups { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<RecordedIdentity> Users { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<RecordedIdentity> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The ARNs of users and roles that do not come into question.</summary>
    public ImmutableArray<string> Others { get; init => field = value.IsDefault ? [] : value; } = [];
}
