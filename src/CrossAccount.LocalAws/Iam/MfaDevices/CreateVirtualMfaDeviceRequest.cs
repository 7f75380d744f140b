using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>Asks to create a virtual MFA device.</summary>
/// <param name="VirtualMfaDeviceName">The name, the end of its serial number.</param>
/// <param name="Path">The path. The default is <c>/</c>.</param>
public sealed record CreateVirtualMfaDeviceRequest(string VirtualMfaDeviceName, string Path = "/")
{
    internal AwsError? Check() =>
        Constraints.Name("virtualMFADeviceName", VirtualMfaDeviceName, 226) ?? Constraints.Path("path", Path);
}
