using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>Asks to enable an MFA device for a user.</summary>
/// <param name="UserName">The user's name.</param>
/// <param name="SerialNumber">The device's serial number.</param>
/// <param name="AuthenticationCode1">A code of the device.</param>
/// <param name="AuthenticationCode2">The code that follows it.</param>
public sealed record EnableMfaDeviceRequest(string UserName, string SerialNumber, string AuthenticationCode1, string AuthenticationCode2)
{
    /// <summary>User and device; the codes are left out.</summary>
    public override string ToString() => $"{UserName} {SerialNumber}";

    internal AwsError? Check() =>
        Constraints.Name(IdentityKind.User, UserName)
        ?? Constraints.Text("authenticationCode1", AuthenticationCode1, 6, 6, CharacterSets.Digits, @"[\d]+")
        ?? Constraints.Text("authenticationCode2", AuthenticationCode2, 6, 6, CharacterSets.Digits, @"[\d]+");
}
