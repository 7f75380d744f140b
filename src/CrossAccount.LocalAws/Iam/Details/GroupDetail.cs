using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>A group with its policies.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="GroupName">The name.</param>
/// <param name="GroupId">The unique ID.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record GroupDetail(string Arn, string GroupName, string GroupId, string Path, DateTimeOffset CreateDate)
{
    /// <summary>The inline policies.</summary>
    public ImmutableArray<NamedDocument> GroupPolicyList { get; init; } = [];

    /// <summary>The managed policies attached to it.</summary>
    public ImmutableArray<AttachedPolicy> AttachedManagedPolicies { get; init; } = [];
}
