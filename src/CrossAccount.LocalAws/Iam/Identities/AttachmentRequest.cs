using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Asks to attach a managed policy to a role, user or group, or to detach it: <c>AttachRolePolicy</c> and its like.</summary>
/// <param name="IdentityName">The name of the role, user or group.</param>
/// <param name="PolicyArn">The policy's ARN.</param>
public sealed record AttachmentRequest(string IdentityName, string PolicyArn)
{
    internal AwsError? Check(IdentityKind kind) => Constraints.Name(kind, IdentityName) ?? Constraints.Arn("policyArn", PolicyArn);
}
