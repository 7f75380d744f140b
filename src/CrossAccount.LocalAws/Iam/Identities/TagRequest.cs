using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Asks to set tags on a role or user.</summary>
/// <param name="IdentityName">The name of the role or user.</param>
/// <param name="Tags">The tags; others that are there stay.</param>
public sealed record TagRequest(string IdentityName, ImmutableArray<Tag> Tags)
{
    /// <summary>The tags; others that are there stay.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = Tags.IsDefault ? [] : Tags;

    internal AwsError? Check(IdentityKind kind) => Constraints.Name(kind, IdentityName) ?? Constraints.Tags(Tags);
}
