using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Iam.InstanceProfiles;

/// <summary>An instance profile that holds a role for EC2.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="InstanceProfileName">The name.</param>
/// <param name="InstanceProfileId">The unique ID, <c>AIPA…</c>.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record InstanceProfile(string Arn, string InstanceProfileName, string InstanceProfileId, string Path, DateTimeOffset CreateDate)
{
    /// <summary>The role that it holds; empty when it holds none. Account exports list it in the role and leave this empty.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
