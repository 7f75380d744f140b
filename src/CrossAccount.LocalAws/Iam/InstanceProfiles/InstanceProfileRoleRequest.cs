using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.InstanceProfiles;

/// <summary>Asks to put a role into an instance profile, or to take it out.</summary>
/// <param name="InstanceProfileName">The instance profile's name.</param>
/// <param name="RoleName">The role's name.</param>
public sealed record InstanceProfileRoleRequest(string InstanceProfileName, string RoleName)
{
    internal AwsError? Check() =>
        InstanceProfileRequest.CheckName(InstanceProfileName) ?? Constraints.Name(IdentityKind.Role, RoleName);
}
