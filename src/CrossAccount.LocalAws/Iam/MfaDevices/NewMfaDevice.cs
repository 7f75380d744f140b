namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>A new virtual MFA device. Its seed is told this once.</summary>
/// <param name="SerialNumber">The serial number.</param>
/// <param name="Base32StringSeed">The seed for an authenticator app, in base32.</param>
public sealed record NewMfaDevice(string SerialNumber, string Base32StringSeed)
{
    /// <summary>The serial number; the seed is left out.</summary>
    public override string ToString() => SerialNumber;
}
