using System.Collections.Immutable;

namespace CrossAccount.Cli.Preview;

/// <summary>Who gets into the role of a delegation, and what its sessions may do.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Role">The ARN of the role.</param>
internal sealed record DelegationAccess(string Delegation, string Role)
{
    /// <summary>The most seconds that a session lasts.</summary>
    public required int MaxSessionSeconds { get; init; }

    /// <summary>The name of the permissions boundary; null when the role has none.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>
    /// Who gets in directly, who through other roles, and who is kept out though the policies speak of it or the settings name it.
    /// </summary>
    public ImmutableArray<AccessRow> Rows { get; init; } = [];

    /// <summary>What sessions may do, as far as the role's policies declare it.</summary>
    public ImmutableArray<PermissionRow> Permissions { get; init; } = [];

    /// <summary>The identities that the settings allow, with their accounts; empty when they leave it to the trusted side.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>The accounts that the trust policy names as a whole, as sentences.</summary>
    public ImmutableArray<string> AccountTrusts { get; init; } = [];

    /// <summary>What the trust policy names and nobody is.</summary>
    public ImmutableArray<string> Nobody { get; init; } = [];

    /// <summary>Who gets in and is not among those whom the settings allow; each once. Empty when they leave it to the trusted side.</summary>
    public ImmutableArray<AccessRow> Beside => Allowed.IsEmpty
        ? []
        : [.. Rows.Where(row => row.IsAllowed && row.Declared != "allowed").DistinctBy(row => row.Principal)];

    public override string ToString() => Delegation;
}
