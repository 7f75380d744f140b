using System.Collections.Concurrent;
using System.Net;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Server;
using CrossAccount.TestSupport;

namespace CrossAccount.EndToEnd.Terraform;

/// <summary>The accounts of the tutorial behind a server.</summary>
internal sealed class TutorialAccounts : IAsyncDisposable
{
    public const string TrustingId = "999999999999";
    public const string TrustedId = "111111111111";

    private readonly ConcurrentQueue<Exception> _faults = [];
    private LocalAwsServer? _server;

    public LocalCloud Cloud { get; } = new(TimeProvider.System);

    public LocalAccount Trusting => Cloud.FindAccount(AccountId.Parse(TrustingId))!;

    public LocalAccount Trusted => Cloud.FindAccount(AccountId.Parse(TrustedId))!;

    public string Endpoint => _server!.BaseAddress.ToString().TrimEnd('/');

    public static async Task<TutorialAccounts> StartAsync()
    {
        var accounts = new TutorialAccounts();
        accounts.Import(TrustingId);
        accounts.Import(TrustedId);
        accounts._server = await LocalAwsServer.StartAsync(
            accounts.Cloud, new() { Listen = new(IPAddress.Loopback, 0), Fault = accounts._faults.Enqueue });
        return accounts;
    }

    /// <summary>All there is in the accounts, to compare with later.</summary>
    public string Describe() => string.Join('\n', Cloud.Accounts.Select(account =>
    {
        LocalClient root = Cloud.Connect(account.RootCredentials);
        return account.ExportAuthorizationDetails() + string.Join('\n', root.S3.ListBuckets().ValueOrThrow());
    }));

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Assert.Empty(_faults);
    }

    private void Import(string account)
    {
        AccountExport export = new(File($"{account}.json")) { Buckets = File($"{account}.buckets.json") };
        Cloud.Import(export).AccountOrThrow();
    }

    private static ExportFile File(string name) =>
        new(name, System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "stacks/accounts/dev", name)));
}
