using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Harness;

/// <summary>A user who is signed in.</summary>
/// <param name="UserName">The user's name.</param>
/// <param name="Arn">The user's ARN.</param>
/// <param name="Session">The user's session.</param>
/// <param name="MfaGiven">When MFA was given; null for a user without a device.</param>
internal sealed record UserSignIn(string UserName, string Arn, TemporaryCredentials Session, DateTimeOffset? MfaGiven);
