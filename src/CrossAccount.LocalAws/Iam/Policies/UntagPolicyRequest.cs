using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Asks to remove tags of a customer managed policy.</summary>
/// <param name="PolicyArn">The policy's ARN.</param>
/// <param name="TagKeys">The keys of the tags; keys that are not there are no error.</param>
public sealed record UntagPolicyRequest(string PolicyArn, ImmutableArray<string> TagKeys)
{
    /// <summary>The keys of the tags; keys that are not there are no error.</summary>
    public ImmutableArray<string> TagKeys { get; init; } = TagKeys.IsDefault ? [] : TagKeys;

    internal AwsError? Check() => Constraints.Arn("policyArn", PolicyArn);
}
