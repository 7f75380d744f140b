namespace CrossAccount.LocalAws.Export;

/// <summary>An MFA device of an export. Its seed is never exported.</summary>
/// <param name="SerialNumber">The serial number.</param>
/// <param name="UserName">The user that it is enabled for; null when it is not.</param>
/// <param name="Enabled">When it was enabled.</param>
internal sealed record ImportedMfaDevice(string SerialNumber, string? UserName, DateTimeOffset Enabled);
