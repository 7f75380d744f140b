using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Tagging;

/// <summary>Asks to set tags on a provider, an instance profile or an MFA device.</summary>
/// <param name="Resource">Its ARN, name or serial number, as the operation names it.</param>
/// <param name="Tags">The tags; others that are there stay.</param>
public sealed record TagResourceRequest(string Resource, ImmutableArray<Tag> Tags)
{
    /// <summary>The tags; others that are there stay.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = Tags.IsDefault ? [] : Tags;

    internal AwsError? Check() => Constraints.Tags(Tags, ignoreCase: false);
}
