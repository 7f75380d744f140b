using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>What a session of a role has beside its role's permissions.</summary>
internal sealed record RoleSessionFacts(RoleSessionName Name)
{
    public ImmutableArray<StoredPolicy> Policies { get; init; } = [];

    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>The keys of the tags that pass on to the next role of a chain.</summary>
    public ImmutableArray<string> TransitiveTagKeys { get; init; } = [];

    public string? SourceIdentity { get; init; }

    public IEnumerable<Tag> TransitiveTags =>
        Tags.Where(tag => TransitiveTagKeys.Contains(tag.Key, StringComparer.OrdinalIgnoreCase));
}
