using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>Names a group, for operations that need nothing else.</summary>
/// <param name="GroupName">The group's name.</param>
public sealed record GroupRequest(string GroupName)
{
    internal AwsError? Check() => Constraints.Name(IdentityKind.Group, GroupName);
}
