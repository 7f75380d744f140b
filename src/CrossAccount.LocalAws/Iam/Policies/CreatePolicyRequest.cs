using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Asks to create a customer managed policy.</summary>
/// <param name="PolicyName">The name.</param>
/// <param name="PolicyDocument">The policy, its first version.</param>
public sealed record CreatePolicyRequest(string PolicyName, string PolicyDocument)
{
    /// <summary>The path. The default is <c>/</c>.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The description. It can never be changed.</summary>
    public string? Description { get; init; }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        Constraints.PolicyName(PolicyName)
        ?? Constraints.Path("path", Path)
        ?? Constraints.Document("policyDocument", PolicyDocument)
        ?? Constraints.PolicyDescription(Description)
        ?? Constraints.Tags(Tags, ignoreCase: false);
}
