using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>A role as IAM describes it.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="RoleName">The name.</param>
/// <param name="RoleId">The unique ID, <c>AROA…</c>.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
/// <param name="AssumeRolePolicyDocument">The trust policy; deleted principals stand in it as unique IDs.</param>
/// <param name="MaxSessionDuration">The longest session in seconds.</param>
public sealed record Role(
    string Arn, string RoleName, string RoleId, string Path, DateTimeOffset CreateDate, string AssumeRolePolicyDocument, int MaxSessionDuration)
{
    /// <summary>The description; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The ARN of the permissions boundary; null when there is none.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>When a session of the role was used last; null when none ever was.</summary>
    public LastUse? RoleLastUsed { get; init; }

    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
