using System.Collections.Concurrent;
using System.Net;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server;
using CrossAccount.LocalAws.Sts;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>
/// What the requests are thrown at: a playground, whose root user may change it at will, and two accounts that nobody among those
/// who call may change. The clock stands still and all keys follow from one seed, so that a request is the same in every run.
/// </summary>
internal sealed class FuzzedWorld : IAsyncDisposable
{
    private const string Everything = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}""";
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}""";
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";

    private readonly LocalCloud _cloud = new(new StillClock(), seed: 7);
    private readonly LocalAccount _trusting;
    private readonly LocalAccount _trusted;
    private readonly AwsCredentials _david;
    private readonly AwsCredentials _jane;
    private readonly string _before;
    private LocalAwsServer? _server;

    public FuzzedWorld()
    {
        LocalAccount playground = _cloud.AddAccount(AccountId.Parse("333333333333"));
        _trusting = _cloud.AddAccount(AccountId.Parse("999999999999"));
        _trusted = _cloud.AddAccount(AccountId.Parse("111111111111"));
        _cloud.Connect(_trusting.RootCredentials).Iam.CreateRole(new("UpdateData", Trust)).ValueOrThrow();
        LocalClient admin = _cloud.Connect(_trusted.RootCredentials);
        admin.Iam.CreateUser(new("David")).ValueOrThrow();
        admin.Iam.CreateUser(new("Jane")).ValueOrThrow();
        admin.Iam.PutUserPolicy(new("David", "assume", Everything)).ValueOrThrow();
        admin.Iam.PutUserPolicy(new("Jane", "assume", Everything.Replace("Allow", "Deny", StringComparison.Ordinal))).ValueOrThrow();
        _cloud.Connect(playground.RootCredentials).S3.CreateBucket(new("playground")).ValueOrThrow();
        _david = _trusted.InProcess.CreateAccessKeyFor("David");
        _jane = _trusted.InProcess.CreateAccessKeyFor("Jane");
        _before = State();
        Callers = [KeysOf(playground.RootCredentials), KeysOf(playground.RootCredentials), KeysOf(_david), KeysOf(_jane)];
    }

    /// <summary>What requests are signed with.</summary>
    public SigningKeys[] Callers { get; }

    /// <summary>What requests failed on: mistakes in the server.</summary>
    public ConcurrentQueue<Exception> Faults { get; } = [];

    public int Port => _server!.BaseAddress.Port;

    public async Task StartAsync() => _server = await LocalAwsServer.StartAsync(
        _cloud, new() { Listen = new(IPAddress.Loopback, 0), Fault = Faults.Enqueue, Explain = true, DecisionLog = Stream.Null });

    /// <summary>What is other than before; null when nothing is.</summary>
    public string? FindChange() =>
        State() != _before ? "an account changed that nobody could change"
        : !MayAssume(_david) ? "David may not assume UpdateData any more"
        : MayAssume(_jane) ? "Jane may assume UpdateData"
        : null;

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static SigningKeys KeysOf(AwsCredentials credentials) => new(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);

    private bool MayAssume(AwsCredentials caller) => _cloud.Connect(caller).Sts.AssumeRole(new AssumeRoleRequest(UpdateData, "session")).IsSuccess;

    private string State() => _trusting.ExportAuthorizationDetails() + _trusted.ExportAuthorizationDetails();
}
