using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>Asks to create a virtual MFA device.</summary>
/// <param name="VirtualMfaDeviceName">The name, the end of its serial number.</param>
/// <param name="Path">The path. The default is <c>/</c>.</param>
public sealed record CreateVirtualMfaDeviceRequest(string VirtualMfaDeviceName, string Path = "/")
{
    /// <summary>The tags.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check() =>
        Constraints.Name("virtualMFADeviceName", VirtualMfaDeviceName, 226)
        ?? Constraints.Path("path", Path)
        ?? Constraints.Tags(Tags, ignoreCase: false);
}
