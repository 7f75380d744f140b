namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>An MFA device and what it shows.</summary>
/// <param name="SerialNumber">The serial number.</param>
/// <param name="UserName">Whose it is; null while it is not enabled.</param>
/// <param name="Code">The code that it shows now.</param>
internal sealed record DeviceRow(string SerialNumber, string? UserName, string Code);
