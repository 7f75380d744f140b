using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Users;

/// <summary>Asks to create a user.</summary>
/// <param name="UserName">The name.</param>
public sealed record CreateUserRequest(string UserName)
{
    /// <summary>The path. The default is <c>/</c>.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The ARN of the managed policy that bounds the user.</summary>
    public string? PermissionsBoundary { get; init; }

    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.User, UserName)
        ?? Constraints.Path("path", Path)
        ?? (PermissionsBoundary is null ? null : Constraints.Arn("permissionsBoundary", PermissionsBoundary))
        ?? Constraints.Tags(Tags);
}
