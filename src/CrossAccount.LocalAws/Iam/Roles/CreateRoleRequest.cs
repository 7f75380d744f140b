using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>Asks to create a role.</summary>
/// <param name="RoleName">The name.</param>
/// <param name="AssumeRolePolicyDocument">The trust policy.</param>
public sealed record CreateRoleRequest(string RoleName, string AssumeRolePolicyDocument)
{
    /// <summary>The path. The default is <c>/</c>.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The longest session in seconds, 3,600 to 43,200. The default is 3,600.</summary>
    public int? MaxSessionDuration { get; init; }

    /// <summary>The ARN of the managed policy that bounds the role.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.Role, RoleName)
        ?? Constraints.Path("path", Path)
        ?? Constraints.Document("assumeRolePolicyDocument", AssumeRolePolicyDocument)
        ?? Constraints.RoleDescription(Description)
        ?? Constraints.Range("maxSessionDuration", MaxSessionDuration, 3600, 43200)
        ?? (PermissionsBoundary is null ? null : Constraints.Arn("permissionsBoundary", PermissionsBoundary))
        ?? Constraints.Tags(Tags);
}
