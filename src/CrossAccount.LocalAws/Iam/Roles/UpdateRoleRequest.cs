using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>Asks to change a role's settings. What is null stays as it is.</summary>
/// <param name="RoleName">The role's name.</param>
public sealed record UpdateRoleRequest(string RoleName)
{
    /// <summary>The new description; an empty text removes it.</summary>
    public string? Description { get; init; }

    /// <summary>The new longest session in seconds.</summary>
    public int? MaxSessionDuration { get; init; }

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.Role, RoleName)
        ?? Constraints.RoleDescription(Description)
        ?? Constraints.Range("maxSessionDuration", MaxSessionDuration, 3600, 43200);
}
