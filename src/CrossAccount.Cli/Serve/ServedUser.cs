using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.MfaDevices;

namespace CrossAccount.Cli.Serve;

/// <summary>Someone who can call the endpoint, with a key for it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">The user's name; <see cref="Admin"/> for the account's root user.</param>
/// <param name="Credentials">The key.</param>
/// <param name="MfaSerial">The serial number of the user's MFA device; null when there is none.</param>
internal sealed record ServedUser(LocalAccount Account, string Name, AwsCredentials Credentials, string? MfaSerial)
{
    public const string Admin = "admin";

    /// <summary>The name of the user's profile.</summary>
    public string Profile => $"{Account.Id}-{Name}";

    /// <summary>All users of all accounts, and the root user of each. Users without a key get one for the purpose.</summary>
    public static ImmutableArray<ServedUser> AllOf(LocalCloud cloud) => [.. cloud.Accounts.SelectMany(account => AllOf(cloud, account))];

    private static IEnumerable<ServedUser> AllOf(LocalCloud cloud, LocalAccount account)
    {
        LocalClient root = cloud.Connect(account.RootCredentials);
        ILookup<string, string> devices = root.Iam.ListVirtualMfaDevices(new ListVirtualMfaDevicesRequest(IsAssigned: true)).ValueOrThrow()
            .ToLookup(device => device.User!.UserName, device => device.SerialNumber, StringComparer.Ordinal);
        yield return new(account, Admin, account.RootCredentials, null);
        foreach (string name in root.Iam.ListUsers(new()).ValueOrThrow().Select(user => user.UserName))
        {
            yield return new(account, name, account.InProcess.AccessKeyOf(name), devices[name].FirstOrDefault());
        }
    }
}
