namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>An MFA device of a user.</summary>
/// <param name="UserName">The user.</param>
/// <param name="SerialNumber">The serial number.</param>
/// <param name="EnableDate">When it was enabled.</param>
public sealed record MfaDevice(string UserName, string SerialNumber, DateTimeOffset EnableDate);
