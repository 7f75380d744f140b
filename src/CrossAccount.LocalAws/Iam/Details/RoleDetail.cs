using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;

namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>A role with its policies. AWS leaves out the description and the longest session here.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="RoleName">The name.</param>
/// <param name="RoleId">The unique ID.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
/// <param name="AssumeRolePolicyDocument">The trust policy as JSON text.</param>
public sealed record RoleDetail(string Arn, string RoleName, string RoleId, string Path, DateTimeOffset CreateDate, string AssumeRolePolicyDocument)
{
    /// <summary>The inline policies.</summary>
    public ImmutableArray<NamedDocument> RolePolicyList { get; init; } = [];

    /// <summary>The managed policies attached to it.</summary>
    public ImmutableArray<AttachedPolicy> AttachedManagedPolicies { get; init; } = [];

    /// <summary>The instance profiles that hold it.</summary>
    public ImmutableArray<InstanceProfile> InstanceProfileList { get; init; } = [];

    /// <summary>The permissions boundary; null when there is none.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
