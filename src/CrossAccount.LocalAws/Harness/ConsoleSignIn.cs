using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.LocalAws.Harness;

/// <summary>Signs users in to a console, where AWS asks for MFA of every user who has a device.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/console_sign-in-mfa.html">MFA enabled sign-in</see>.</remarks>
internal static class ConsoleSignIn
{
    /// <summary>How long AWS lets a user stay signed in.</summary>
    public static TimeSpan Duration { get; } = TimeSpan.FromHours(12);

    /// <summary>The serial numbers of a user's MFA devices; null when there is no such user.</summary>
    public static ImmutableArray<string>? DevicesOf(LocalAccount account, string userName)
    {
        lock (account.Cloud.Gate)
        {
            return account.Iam.Users.GetValueOrDefault(userName) is { } user ? [.. user.MfaDevices.Select(device => device.SerialNumber)] : null;
        }
    }

    /// <summary>Starts a user's session; null when there is no such user, or when the code of its MFA device is missing or not good.</summary>
    public static UserSignIn? Start(LocalAccount account, string userName, string? serialNumber, string? tokenCode)
    {
        lock (account.Cloud.Gate)
        {
            if (account.Iam.Users.GetValueOrDefault(userName) is not { } user)
            {
                return null;
            }

            DateTimeOffset? mfaGiven = user.MfaDevices.Count == 0 ? null : account.Cloud.Now;
            UserSignIn? signIn = mfaGiven is null || IsGood(user, serialNumber, tokenCode, account.Cloud)
                ? new(user.Name, user.Arn.ToString(), SessionIssuer.OfUser(account, user, Duration, mfaGiven), mfaGiven)
                : null;
            account.Cloud.SaveOrThrow();
            return signIn;
        }
    }

    private static bool IsGood(UserState user, string? serialNumber, string? tokenCode, LocalCloud cloud)
    {
        MfaDeviceState? device = user.MfaDevices.Find(each => each.SerialNumber == serialNumber);
        if (device is null || tokenCode is null || !device.Accept(tokenCode, cloud.Now))
        {
            return false;
        }

        cloud.Changes.Changed(device);
        return true;
    }
}
