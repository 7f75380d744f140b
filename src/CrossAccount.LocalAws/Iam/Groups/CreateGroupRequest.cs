using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>Asks to create a group.</summary>
/// <param name="GroupName">The name.</param>
public sealed record CreateGroupRequest(string GroupName)
{
    /// <summary>The path. The default is <c>/</c>.</summary>
    public string Path { get; init; } = "/";

    internal AwsError? Check() => Constraints.Name(IdentityKind.Group, GroupName) ?? Constraints.Path("path", Path);
}
