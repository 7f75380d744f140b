using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.MfaDevices;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A virtual MFA device, with the step of the last code that was used.</summary>
internal sealed record MfaDeviceRow(string Account, string SerialNumber, string Seed, string? UserId, DateTimeOffset? Enabled, long LastStep, Tag[] Tags)
{
    public static MfaDeviceRow Of(string account, MfaDeviceState device) =>
        new(account, device.SerialNumber, device.RevealSeed(), device.User?.Id, device.Enabled, device.LastStep, [.. device.Tags.All]);
}
