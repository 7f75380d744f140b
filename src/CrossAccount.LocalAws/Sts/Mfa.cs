using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Checks the MFA that a call gives.</summary>
internal static class Mfa
{
    /// <summary>Whether MFA was given, and when; an error when it was given and is not good.</summary>
    public static AwsError? Check(AuthenticatedCall call, string? serialNumber, string? tokenCode, out DateTimeOffset? given)
    {
        given = null;
        if (serialNumber is null && tokenCode is null)
        {
            return null;
        }

        if (serialNumber is null || tokenCode is null)
        {
            return AccessDenied.With("MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");
        }

        MfaDeviceState? device = UserOperations.CallingUser(call.Credential)?.MfaDevices.Find(each => each.SerialNumber == serialNumber);
        if (device is null)
        {
            return AccessDenied.With("MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.");
        }

        if (!device.Accept(tokenCode, call.Now))
        {
            return AccessDenied.With("MultiFactorAuthentication failed with invalid MFA one time pass code. ");
        }

        call.Changed(device);
        given = call.Now;
        return null;
    }
}
