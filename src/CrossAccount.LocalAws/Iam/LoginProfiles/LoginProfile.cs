namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>That a user has a password for the console. The password itself is kept nowhere.</summary>
/// <param name="UserName">The user.</param>
/// <param name="CreateDate">When the password was first given.</param>
/// <param name="PasswordResetRequired">Whether the user has to choose another one at the next sign-in.</param>
public sealed record LoginProfile(string UserName, DateTimeOffset CreateDate, bool PasswordResetRequired);
