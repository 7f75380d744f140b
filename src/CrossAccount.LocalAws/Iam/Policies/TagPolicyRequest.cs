using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Asks to set tags on a customer managed policy.</summary>
/// <param name="PolicyArn">The policy's ARN.</param>
/// <param name="Tags">The tags; others that are there stay.</param>
public sealed record TagPolicyRequest(string PolicyArn, ImmutableArray<Tag> Tags)
{
    /// <summary>The tags; others that are there stay.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = Tags.IsDefault ? [] : Tags;

    internal AwsError? Check() => Constraints.Arn("policyArn", PolicyArn) ?? Constraints.Tags(Tags, ignoreCase: false);
}
