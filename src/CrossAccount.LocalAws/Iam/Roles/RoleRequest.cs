using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>Names a role, for operations that need nothing else.</summary>
/// <param name="RoleName">The role's name.</param>
public sealed record RoleRequest(string RoleName)
{
    internal AwsError? Check() => Constraints.Name(IdentityKind.Role, RoleName);
}
