using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Server.Console.Answers;
using CrossAccount.LocalAws.Server.Console.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>Shows the accounts to their engineer, whatever anybody's policies say.</summary>
internal static class AccountsDesk
{
    private const int CodeSeconds = 30;

    public static ConsoleAnswer Show(ConsoleRequest request)
    {
        lock (request.Cloud.Gate)
        {
            return PageAnswer.Of<AccountsPage>(request, new AccountsModel([.. request.Cloud.Accounts.Select(AccountSummary.Of)]));
        }
    }

    public static ConsoleAnswer ShowAccount(ConsoleRequest request) =>
        Find(request, "id") is { } account ? PageAnswer.Of<AccountPage>(request, Describe(account)) : Missing("account", request.Query("id"));

    public static ConsoleAnswer ShowIdentity(ConsoleRequest request) =>
        Find(request, "account") is { } account && IdentityReader.Read(account, request.Query("kind"), request.Query("name")) is { } identity
            ? PageAnswer.Of<IdentityPage>(request, identity)
            : Missing("identity", $"{request.Query("kind")}/{request.Query("name")}");

    public static ConsoleAnswer ShowPolicy(ConsoleRequest request) =>
        Find(request, "account") is { } account && FindPolicy(account, request.Query("arn")) is { } policy
            ? PageAnswer.Of<PolicyPage>(request, policy)
            : Missing("policy", request.Query("arn"));

    private static LocalAccount? Find(ConsoleRequest request, string name) =>
        AccountId.TryParse(request.Query(name)).TryGetValue(out AccountId id) ? request.Cloud.FindAccount(id) : null;

    private static TextAnswer Missing(string kind, string name) => new(StatusCodes.Status404NotFound, $"there is no {kind} `{name}` here");

    private static AccountModel Describe(LocalAccount account)
    {
        lock (account.Cloud.Gate)
        {
            DateTimeOffset now = account.Cloud.Now;
            return new(
                AccountSummary.Of(account),
                account.Iam.Details(),
                [.. account.Iam.MfaDevices.Values.Select(device => new DeviceRow(device.SerialNumber, device.User?.Name, device.CodeAt(now)))],
                [.. account.Cloud.S3.Of(account).Select(bucket => bucket.Name)],
                CodeSeconds - (int)(now.ToUnixTimeSeconds() % CodeSeconds));
        }
    }

    private static PolicyModel? FindPolicy(LocalAccount account, string arn)
    {
        lock (account.Cloud.Gate)
        {
            if (account.Iam.FindPolicy(arn) is not { } policy)
            {
                return null;
            }

            IdentityState[] all = [.. account.Iam.Users.Values, .. account.Iam.Groups.Values, .. account.Iam.Roles.Values];
            return new(
                account.Id.ToString(),
                account.Iam.Details().Policies.First(detail => detail.Policy.Arn == arn),
                Labels(all.Where(identity => identity.Attached.Contains(policy))),
                Labels(all.Where(identity => identity.Boundary == policy)));
        }
    }

    private static ImmutableArray<string> Labels(IEnumerable<IdentityState> identities) => [.. identities.Select(identity => identity.Label)];
}
