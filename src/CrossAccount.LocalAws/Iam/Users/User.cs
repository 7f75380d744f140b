using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Users;

/// <summary>A user as IAM describes it.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="UserName">The name; empty for the root user.</param>
/// <param name="UserId">The unique ID, <c>AIDA…</c>; the account's ID for the root user.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record User(string Arn, string UserName, string UserId, string Path, DateTimeOffset CreateDate)
{
    /// <summary>The ARN of the permissions boundary; null when there is none.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>The tags, by key.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];
}
