using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>Asks to put a user into a group, or to take it out.</summary>
/// <param name="GroupName">The group's name.</param>
/// <param name="UserName">The user's name.</param>
public sealed record MembershipRequest(string GroupName, string UserName)
{
    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.Group, GroupName) ?? Constraints.Name(IdentityKind.User, UserName);
}
