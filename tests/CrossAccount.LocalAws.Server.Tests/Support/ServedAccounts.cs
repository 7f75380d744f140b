using System.Collections.Concurrent;
using System.Net;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Support;

/// <summary>A trusting and a trusted account behind a server, with a clock that stands still.</summary>
public sealed class ServedAccounts : IAsyncLifetime
{
    public const string TrustingId = "999999999999";
    public const string TrustedId = "111111111111";

    private readonly ManualClock _clock = new();
    private LocalAwsServer? _server;

    public ServedAccounts()
    {
        Cloud = new LocalCloud(_clock);
        Trusting = Cloud.AddAccount(AccountId.Parse(TrustingId));
        Trusted = Cloud.AddAccount(AccountId.Parse(TrustedId));
    }

    public LocalCloud Cloud { get; }

    public LocalAccount Trusting { get; }

    public LocalAccount Trusted { get; }

    public TimeProvider Clock => _clock;

    public DateTimeOffset Now => _clock.GetUtcNow();

    public HttpClient Http { get; } = new();

    public Uri Endpoint => _server!.BaseAddress;

    /// <summary>What requests failed on: mistakes in the server.</summary>
    public ConcurrentQueue<Exception> Faults { get; } = [];

    /// <summary>The root user of the trusting account, over HTTP.</summary>
    public QueryClient Owner => Client(Trusting.RootCredentials);

    /// <summary>The root user of the trusted account, over HTTP.</summary>
    public QueryClient Admin => Client(Trusted.RootCredentials);

    public static string RoleArn(string name, string account = TrustingId) => $"arn:aws:iam::{account}:role/{name}";

    public static string TrustOf(string principal) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{principal}}"},"Action":"sts:AssumeRole"}]}""";

    public static string Allow(string action, string resource = "*") =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{action}}","Resource":"{{resource}}"}]}""";

    public static SigningKeys Keys(AwsCredentials credentials) => new(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);

    public QueryClient Client(AwsCredentials credentials) => new(Http, Endpoint, _clock, Keys(credentials));

    public void Advance(TimeSpan time) => _clock.Advance(time);

    public async Task InitializeAsync() => _server = await LocalAwsServer.StartAsync(
        Cloud, new() { Listen = new(IPAddress.Loopback, 0), Fault = Faults.Enqueue });

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _server!.DisposeAsync();
        Assert.Empty(Faults);
    }
}
