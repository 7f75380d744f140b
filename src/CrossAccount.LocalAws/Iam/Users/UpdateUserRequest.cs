using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Users;

/// <summary>Asks to rename or move a user. What is null stays as it is.</summary>
/// <param name="UserName">The user's name.</param>
public sealed record UpdateUserRequest(string UserName)
{
    /// <summary>The new name.</summary>
    public string? NewUserName { get; init; }

    /// <summary>The new path.</summary>
    public string? NewPath { get; init; }

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.User, UserName)
        ?? (NewUserName is null ? null : Constraints.Name("newUserName", NewUserName, 64))
        ?? Constraints.Path("newPath", NewPath);
}
