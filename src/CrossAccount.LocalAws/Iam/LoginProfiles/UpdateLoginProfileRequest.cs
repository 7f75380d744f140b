using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>Asks to change a user's password for the console. What is null stays as it is.</summary>
/// <param name="UserName">The user's name.</param>
public sealed record UpdateLoginProfileRequest(string UserName)
{
    /// <summary>The new password.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the user has to choose another one at the next sign-in.</summary>
    public bool? PasswordResetRequired { get; init; }

    /// <summary>The user; the password is left out.</summary>
    public override string ToString() => UserName;

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.User, UserName) ?? (Password is null ? null : PasswordRules.Length(Password));
}
