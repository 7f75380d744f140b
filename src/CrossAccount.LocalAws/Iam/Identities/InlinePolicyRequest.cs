using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Names an inline policy of a role, user or group.</summary>
/// <param name="IdentityName">The name of the role, user or group.</param>
/// <param name="PolicyName">The policy's name.</param>
public sealed record InlinePolicyRequest(string IdentityName, string PolicyName)
{
    internal AwsError? Check(IdentityKind kind) => Constraints.Name(kind, IdentityName) ?? Constraints.PolicyName(PolicyName);
}
