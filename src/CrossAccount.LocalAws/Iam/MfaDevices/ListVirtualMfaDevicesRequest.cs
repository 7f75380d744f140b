namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>Asks for the virtual MFA devices of the account.</summary>
/// <param name="IsAssigned">Only those that are enabled for a user, or only those that are not; null for all.</param>
public sealed record ListVirtualMfaDevicesRequest(bool? IsAssigned = null);
