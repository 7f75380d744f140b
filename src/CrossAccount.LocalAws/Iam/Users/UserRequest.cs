using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Users;

/// <summary>Names a user, for operations that need nothing else.</summary>
/// <param name="UserName">The user's name; null for the caller itself, where the operation allows that.</param>
public sealed record UserRequest(string? UserName = null)
{
    internal AwsError? Check() => Constraints.Name(IdentityKind.User, UserName);

    internal AwsError? CheckUnlessSelf() => UserName is null ? null : Check();
}
