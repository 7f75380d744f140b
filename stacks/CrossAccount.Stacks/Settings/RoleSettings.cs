using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Role;

namespace CrossAccount.Stacks.Settings;

/// <summary>The role of a delegation.</summary>
public sealed record RoleSettings
{
    public required RoleName Name { get; init; }

    public IamPath Path { get; init; } = IamPath.Root;

    public string? Description { get; init; }

    public ImmutableDictionary<string, string> Tags { get; init; } = ImmutableDictionary<string, string>.Empty;

    public SessionDuration MaxSessionDuration { get; init; } = SessionDuration.OneHour;

    /// <summary>A permissions boundary that exists.</summary>
    public Arn? PermissionsBoundary { get; init; }

    /// <summary>A permissions boundary to create.</summary>
    public NamedPolicy? BoundaryPolicy { get; init; }

    public ImmutableSortedDictionary<string, PolicyDocument> Policies { get; init; } = ImmutableSortedDictionary<string, PolicyDocument>.Empty;

    public ImmutableArray<Arn> AttachedPolicies { get; init; } = [];

    public ImmutableSortedDictionary<string, PolicyDocument> InlinePolicies { get; init; } = ImmutableSortedDictionary<string, PolicyDocument>.Empty;

    public ExclusiveOwnership Exclusive { get; init; }
}
