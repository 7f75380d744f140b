using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server;

namespace CrossAccount.Browser.Console.Support;

/// <summary>A shipped stack behind a server, as <c>crossaccount serve --deploy</c> offers it. All tests of a stack share one.</summary>
internal sealed class ServedStack
{
    // One after the other: the program reads its configuration from the environment of the process.
    private static readonly Lazy<Task<ServedStack>> LazyDev = new(() => ServeAsync("dev"));
    private static readonly Lazy<Task<ServedStack>> LazyProd = new(async () =>
    {
        await LazyDev.Value;
        return await ServeAsync("prod");
    });

    private readonly MovedClock _clock;
    private readonly DeployedStack _deployed;

    private ServedStack(MovedClock clock, DeployedStack deployed, Uri endpoint, ConcurrentQueue<Exception> faults)
    {
        _clock = clock;
        _deployed = deployed;
        Endpoint = endpoint;
        Faults = faults;
    }

    public static Task<ServedStack> Dev => LazyDev.Value;

    public static Task<ServedStack> Prod => LazyProd.Value;

    public Uri Endpoint { get; }

    /// <summary>What requests failed on: mistakes in the server.</summary>
    public ConcurrentQueue<Exception> Faults { get; }

    /// <summary>Path and query of the link that the program outputs for <c>update-data</c>.</summary>
    public string SwitchRoleLink => new Uri(_deployed.Outputs.HandOver["update-data"]["switchRoleUrl"]).PathAndQuery;

    /// <summary>Writes an object as the owner of its bucket.</summary>
    public void Put(string bucket, string key, string content) =>
        _deployed.Cloud.Connect(Account("999999999999").RootCredentials).S3.PutObject(new(bucket, key, Encoding.UTF8.GetBytes(content))).ValueOrThrow();

    /// <summary>A code of a user's MFA device that was not used yet.</summary>
    public string NextMfaCode(string user)
    {
        _clock.Move(TimeSpan.FromSeconds(60));
        return Account("111111111111").InProcess.MfaCode($"arn:aws:iam::111111111111:mfa/{user}");
    }

    public void Wait(TimeSpan time) => _clock.Move(time);

    private LocalAccount Account(string id) => _deployed.Cloud.FindAccount(AccountId.Parse(id))!;

    private static async Task<ServedStack> ServeAsync(string stack)
    {
        var clock = new MovedClock();
        var faults = new ConcurrentQueue<Exception>();
        DeployedStack deployed = await DeployedStack.DeployAsync(stack, clock);
        LocalAwsServer server = await LocalAwsServer.StartAsync(
            deployed.Cloud, new() { Listen = new(IPAddress.Loopback, 0), Fault = faults.Enqueue });
        return new(clock, deployed, server.BaseAddress, faults);
    }
}
