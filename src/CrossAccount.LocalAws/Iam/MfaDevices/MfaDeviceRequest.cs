using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>Names an MFA device.</summary>
/// <param name="SerialNumber">The serial number.</param>
/// <param name="UserName">The user that it is enabled for, where the operation needs it.</param>
public sealed record MfaDeviceRequest(string SerialNumber, string? UserName = null)
{
    internal AwsError? Check() =>
        (UserName is null ? null : Constraints.Name(IdentityKind.User, UserName))
        ?? Constraints.Text("serialNumber", SerialNumber, 9, 256, CharacterSets.SerialNumbers, @"[\w+=/:,.@-]+");
}
