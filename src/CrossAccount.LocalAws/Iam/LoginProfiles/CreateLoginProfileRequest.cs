using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>Asks to give a user a password for the console.</summary>
/// <param name="Password">The password.</param>
/// <param name="UserName">The user's name; null for the caller itself.</param>
/// <param name="PasswordResetRequired">Whether the user has to choose another one at the next sign-in.</param>
public sealed record CreateLoginProfileRequest(string Password, string? UserName = null, bool PasswordResetRequired = false)
{
    /// <summary>The user; the password is left out.</summary>
    public override string ToString() => UserName ?? "the caller";

    internal AwsError? Check() =>
        (UserName is null ? null : Constraints.Name(IdentityKind.User, UserName))
        ?? (Password is null ? Constraints.Violation("password", "Member must not be null") : PasswordRules.Length(Password));
}
