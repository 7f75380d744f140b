using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Asks to add a version to a customer managed policy.</summary>
/// <param name="PolicyArn">The policy's ARN.</param>
/// <param name="PolicyDocument">The new version.</param>
/// <param name="SetAsDefault">Whether the new version counts from now on.</param>
public sealed record CreatePolicyVersionRequest(string PolicyArn, string PolicyDocument, bool SetAsDefault = false)
{
    internal AwsError? Check() => Constraints.Arn("policyArn", PolicyArn) ?? Constraints.Document("policyDocument", PolicyDocument);
}
