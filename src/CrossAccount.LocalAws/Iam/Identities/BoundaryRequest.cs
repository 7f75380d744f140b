using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>Asks to set the permissions boundary of a role or user.</summary>
/// <param name="IdentityName">The name of the role or user.</param>
/// <param name="PermissionsBoundary">The ARN of the managed policy that bounds it.</param>
public sealed record BoundaryRequest(string IdentityName, string PermissionsBoundary)
{
    internal AwsError? Check(IdentityKind kind) =>
        Constraints.Name(kind, IdentityName) ?? Constraints.Arn("permissionsBoundary", PermissionsBoundary);
}
