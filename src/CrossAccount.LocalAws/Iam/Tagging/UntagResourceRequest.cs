using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Iam.Tagging;

/// <summary>Asks to remove tags of a provider, an instance profile or an MFA device.</summary>
/// <param name="Resource">Its ARN, name or serial number, as the operation names it.</param>
/// <param name="TagKeys">The keys of the tags; keys that are not there are no error.</param>
public sealed record UntagResourceRequest(string Resource, ImmutableArray<string> TagKeys)
{
    /// <summary>The keys of the tags; keys that are not there are no error.</summary>
    public ImmutableArray<string> TagKeys { get; init; } = TagKeys.IsDefault ? [] : TagKeys;
}
