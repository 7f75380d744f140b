using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>One account of an estate, with its users and roles. Immutable.</summary>
/// <param name="Id">The account's ID.</param>
public sealed record EstateAccount(AccountId Id)
{
    /// <summary>The partition. The default is <c>aws</c>.</summary>
    public Partition Partition { get; init; }

    /// <summary>The organization that the account is in; null when it is in none.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>The account's places in its organization, <c>aws:PrincipalOrgPaths</c>; empty when they are not known.</summary>
    public ImmutableArray<string> OrganizationPaths { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The service control policies, by level from the root of the organization to the account; empty for an account in no
    /// organization and for a management account, which they do not bind.
    /// </summary>
    public ImmutableArray<ImmutableArray<CompiledPolicy>> ServiceControl { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The resource control policies, by level; empty as for <see cref="ServiceControl"/>.</summary>
    public ImmutableArray<ImmutableArray<CompiledPolicy>> ResourceControl { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The users.</summary>
    public ImmutableArray<EstateUser> Users { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The roles.</summary>
    public ImmutableArray<EstateRole> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The account's ID.</summary>
    public override string ToString() => Id.ToString();
}
