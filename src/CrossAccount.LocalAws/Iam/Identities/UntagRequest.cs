using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Asks to remove tags of a role or user.</summary>
/// <param name="IdentityName">The name of the role or user.</param>
/// <param name="TagKeys">The keys of the tags; keys that are not there are no error.</param>
public sealed record UntagRequest(string IdentityName, ImmutableArray<string> TagKeys)
{
    /// <summary>The keys of the tags; keys that are not there are no error.</summary>
    public ImmutableArray<string> TagKeys { get; init; } = TagKeys.IsDefault ? [] : TagKeys;

    internal AwsError? Check(IdentityKind kind) => Constraints.Name(kind, IdentityName);
}
