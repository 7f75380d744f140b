using System.Collections.Immutable;

namespace CrossAccount.Iam.Evaluation;

/// <summary>All policies that have a say in a request, compiled, by layer. Immutable; share one between requests.</summary>
public sealed record ApplicablePolicies
{
    /// <summary>No policies at all: everything is implicitly denied.</summary>
    public static ApplicablePolicies None { get; } = new();

    /// <summary>The policies of the user and of its groups, or of the role.</summary>
    public ImmutableArray<CompiledPolicy> Identity { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The permissions boundary of the user or role; null when it has none.</summary>
    public CompiledPolicy? PermissionsBoundary { get; init; }

    /// <summary>The session policies, inline and managed together; empty when the session has none.</summary>
    public ImmutableArray<CompiledPolicy> Session { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The service control policies of the caller's account, one list for each level from the root of the organization to the
    /// account; empty when the account is in no organization. Every level has to allow.
    /// </summary>
    public ImmutableArray<ImmutableArray<CompiledPolicy>> ServiceControl { get; init => field = LevelsOf(value); } = [];

    /// <summary>The resource control policies of the resource's account, by level; empty when there are none.</summary>
    public ImmutableArray<ImmutableArray<CompiledPolicy>> ResourceControl { get; init => field = LevelsOf(value); } = [];

    /// <summary>
    /// The policy of the resource: for a role its trust policy (origin <see cref="PolicyKind.Trust"/>), for a bucket its bucket
    /// policy; null when it has none.
    /// </summary>
    /// <exception cref="ArgumentException">The policy is of a kind that names no principals.</exception>
    public CompiledPolicy? Resource
    {
        get;
        init => field = value is null || value.Origin.Kind is PolicyKind.Trust or PolicyKind.Resource
            ? value
            : throw new ArgumentException($"the {value.Origin} is not the policy of a resource", nameof(value));
    }

    /// <summary>A level without a list is a level without policies, which allows nothing.</summary>
    private static ImmutableArray<ImmutableArray<CompiledPolicy>> LevelsOf(ImmutableArray<ImmutableArray<CompiledPolicy>> levels) =>
        levels.IsDefault ? []
        : levels.Any(static level => level.IsDefault) ? [.. levels.Select(level => level.IsDefault ? [] : level)]
        : levels;
}
