using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>A managed policy as IAM describes it.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="PolicyName">The name.</param>
/// <param name="PolicyId">The unique ID, <c>ANPA…</c>.</param>
/// <param name="Path">The path.</param>
/// <param name="DefaultVersionId">The version that counts.</param>
/// <param name="CreateDate">When it was created.</param>
/// <param name="UpdateDate">When its default version last changed.</param>
public sealed record ManagedPolicy(
    string Arn, string PolicyName, string PolicyId, string Path, string DefaultVersionId, DateTimeOffset CreateDate, DateTimeOffset UpdateDate)
{
    /// <summary>How many roles, users and groups it is attached to.</summary>
    public int AttachmentCount { get; init; }

    /// <summary>How many roles and users it bounds.</summary>
    public int PermissionsBoundaryUsageCount { get; init; }

    /// <summary>Whether it can be attached.</summary>
    public bool IsAttachable { get; init; } = true;

    /// <summary>The description; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
