using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A user. Its keys and devices have rows of their own.</summary>
/// <param name="Identity">What it has in common with others.</param>
/// <param name="Groups">The unique IDs of its groups.</param>
/// <param name="LoginProfile">Its console password; null when there is none.</param>
internal sealed record UserRow(IdentityRow Identity, string[] Groups, LoginProfileState? LoginProfile)
{
    public static UserRow Of(UserState user) =>
        new(IdentityRow.Of(user), [.. user.Groups.Select(group => group.Id)], user.LoginProfile);
}
