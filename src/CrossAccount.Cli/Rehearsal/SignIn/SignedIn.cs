using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.Cli.Rehearsal.SignIn;

/// <summary>Someone who has signed in.</summary>
/// <param name="As">The user; empty for a role that no user of its account may assume, which signs in as its service would.</param>
/// <param name="Credentials">The credentials.</param>
/// <param name="MfaSerial">The serial number of the user's MFA device; null when there is none to show.</param>
internal sealed record SignedIn(string As, AwsCredentials Credentials, string? MfaSerial);
