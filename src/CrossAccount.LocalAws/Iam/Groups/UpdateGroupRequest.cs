using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>Asks to rename or move a group. What is null stays as it is.</summary>
/// <param name="GroupName">The group's name.</param>
public sealed record UpdateGroupRequest(string GroupName)
{
    /// <summary>The new name.</summary>
    public string? NewGroupName { get; init; }

    /// <summary>The new path.</summary>
    public string? NewPath { get; init; }

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.Group, GroupName)
        ?? (NewGroupName is null ? null : Constraints.Name("newGroupName", NewGroupName, 128))
        ?? Constraints.Path("newPath", NewPath);
}
