using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>A user with its policies and groups.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="UserName">The name.</param>
/// <param name="UserId">The unique ID.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record UserDetail(string Arn, string UserName, string UserId, string Path, DateTimeOffset CreateDate)
{
    /// <summary>The inline policies.</summary>
    public ImmutableArray<NamedDocument> UserPolicyList { get; init; } = [];

    /// <summary>The names of the groups that it is in.</summary>
    public ImmutableArray<string> GroupList { get; init; } = [];

    /// <summary>The managed policies attached to it.</summary>
    public ImmutableArray<AttachedPolicy> AttachedManagedPolicies { get; init; } = [];

    /// <summary>The permissions boundary; null when there is none.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
