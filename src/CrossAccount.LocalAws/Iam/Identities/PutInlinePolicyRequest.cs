using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Asks to write an inline policy of a role, user or group: <c>PutRolePolicy</c> and its like.</summary>
/// <param name="IdentityName">The name of the role, user or group.</param>
/// <param name="PolicyName">The policy's name; a policy of that name is replaced.</param>
/// <param name="PolicyDocument">The policy.</param>
public sealed record PutInlinePolicyRequest(string IdentityName, string PolicyName, string PolicyDocument)
{
    internal AwsError? Check(IdentityKind kind) =>
        Constraints.Name(kind, IdentityName)
        ?? Constraints.PolicyName(PolicyName)
        ?? Constraints.Document("policyDocument", PolicyDocument);
}
