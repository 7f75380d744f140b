using System.Collections.Immutable;
using System.Text.Json;

namespace CrossAccount.Cli.Recorded;

/// <summary>A user, role or group as recorded.</summary>
/// <param name="Name">The ARN; of a group its name.</param>
internal sealed record RecordedIdentity(string Name)
{
    /// <summary>The unique ID, by which trust policies may name it; null for what the stack makes.</summary>
    public string? UniqueId { get; init; }

    /// <summary>The trust policy of a role; null for others.</summary>
    public JsonElement? Trust { get; init; }

    /// <summary>How long sessions of a role last; null for others.</summary>
    public int? MaxSessionSeconds { get; init; }

    /// <summary>The name of the permissions boundary among the policies.</summary>
    public string? Boundary { get; init; }

    public ImmutableSortedDictionary<string, string>? Tags { get; init; }

    /// <summary>The groups of a user.</summary>
    public ImmutableArray<string>? Groups { get; init; }

    /// <summary>The names of the attached policies among the policies.</summary>
    public ImmutableArray<string>? Attached { get; init; }

    /// <summary>The inline policies by name.</summary>
    public ImmutableSortedDictionary<string, JsonElement>? Inline { get; init; }
}
