using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>Asks to replace a role's trust policy.</summary>
/// <param name="RoleName">The role's name.</param>
/// <param name="PolicyDocument">The trust policy.</param>
public sealed record UpdateAssumeRolePolicyRequest(string RoleName, string PolicyDocument)
{
    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.Role, RoleName) ?? Constraints.Document("policyDocument", PolicyDocument);
}
