using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Names a managed policy, for operations that need nothing else.</summary>
/// <param name="PolicyArn">The policy's ARN.</param>
public sealed record PolicyRequest(string PolicyArn)
{
    internal AwsError? Check() => Constraints.Arn("policyArn", PolicyArn);
}
