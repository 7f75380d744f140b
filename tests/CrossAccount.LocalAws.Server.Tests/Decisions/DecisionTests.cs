using System.Net;
using System.Text;
using System.Text.Json;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Decisions;

/// <summary>The decision log, and the header that explains.</summary>
public sealed class DecisionTests : IAsyncLifetime, IDisposable
{
    private const string ExternalId = "the-secret-of-two-accounts";
    private const string Header = "x-crossaccount-decision";

    private readonly ManualClock _clock = new();
    private readonly MemoryStream _log = new();
    private readonly HttpClient _http = new();
    private readonly LocalCloud _cloud;
    private readonly LocalAccount _trusting;
    private readonly AwsCredentials _dave;
    private LocalAwsServer? _server;

    public DecisionTests()
    {
        _cloud = new LocalCloud(_clock);
        _trusting = _cloud.AddAccount(AccountId.Parse(ServedAccounts.TrustingId));
        LocalAccount trusted = _cloud.AddAccount(AccountId.Parse(ServedAccounts.TrustedId));
        LocalClient owner = _cloud.Connect(_trusting.RootCredentials);
        string trust = ServedAccounts.TrustOf("arn:aws:iam::111111111111:root");
        owner.Iam.CreateRole(new("Shared", trust)).ValueOrThrow();
        string withId = trust[..^3] + ",\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"" + ExternalId + "\"}}}]}";
        owner.Iam.CreateRole(new("Partner", withId)).ValueOrThrow();
        LocalClient admin = _cloud.Connect(trusted.RootCredentials);
        admin.Iam.CreateUser(new("dave")).ValueOrThrow();
        admin.Iam.PutUserPolicy(new("dave", "assume", ServedAccounts.Allow("sts:AssumeRole"))).ValueOrThrow();
        _dave = trusted.InProcess.CreateAccessKeyFor("dave");
    }

    [Fact]
    public async Task Allowed_IsLoggedWithBothStatements()
    {
        QueryAnswer answer = await Assume("Shared");

        JsonElement line = Assert.Single(await Lines());
        Assert.Equal(
            ("2026-06-01T12:00:00Z", answer.Headers["x-amzn-RequestId"], "sts", "AssumeRole", "arn:aws:iam::111111111111:user/dave", "111111111111", _dave.AccessKeyId, 200),
            (Text(line, "time"), Text(line, "requestId"), Text(line, "service"), Text(line, "operation"), Text(line, "caller"), Text(line, "account"),
                Text(line, "accessKeyId"), line.GetProperty("status").GetInt32()));
        Assert.Equal(("127.0.0.1", false), (Text(line, "sourceIp"), line.TryGetProperty("error", out _)));
        JsonElement decision = Assert.Single(line.GetProperty("decisions").EnumerateArray());
        Assert.Equal(
            ("sts:AssumeRole", "arn:aws:iam::999999999999:role/Shared", "Allowed", "IdentityPolicy"),
            (Text(decision, "action"), Text(decision, "resource"), Text(decision, "outcome"), Text(decision, "layer")));
        Assert.Equal(2, decision.GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public async Task Denied_IsLoggedWithWhatItHungOn_ButNotTheSecret()
    {
        QueryAnswer without = await Assume("Partner");
        await Assume("Partner", ("ExternalId", "another"));
        await Assume("Partner", ("ExternalId", ExternalId));

        Assert.Equal(
            ("AccessDenied", "User: arn:aws:iam::111111111111:user/dave is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/Partner"),
            (without.Code, without.Message));
        JsonElement[] lines = await Lines();
        Assert.Equal(["AccessDenied", "AccessDenied", null], lines.Select(line => Text(line, "error")));
        JsonElement[] decisions = [.. lines.Select(line => line.GetProperty("decisions")[0])];
        Assert.Equal(["ImplicitlyDenied", "ImplicitlyDenied", "Allowed"], decisions.Select(decision => Text(decision, "outcome")));
        Assert.Equal([null, "(given)", "(given)"], decisions.Select(decision => Text(decision.GetProperty("circumstances"), "sts:ExternalId")));
        string all = Encoding.UTF8.GetString(_log.ToArray());
        Assert.DoesNotContain(ExternalId, all, StringComparison.Ordinal);
        Assert.DoesNotContain("another", all.Replace("another external ID", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(_dave.SecretAccessKey, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unauthenticated_IsLoggedWithoutCaller()
    {
        await Client(_dave with { SecretAccessKey = "wrong" }).Sts("GetCallerIdentity");

        JsonElement line = Assert.Single(await Lines());
        Assert.Equal((null, null, "SignatureDoesNotMatch", 403), (Text(line, "caller"), Text(line, "accessKeyId"), Text(line, "error"), line.GetProperty("status").GetInt32()));
        Assert.Empty(line.GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task Header_TellsTheDecidingStatement()
    {
        QueryAnswer denied = await Assume("Partner");
        QueryAnswer undecided = await Client(_dave).Sts("GetCallerIdentity");

        JsonElement decision = JsonDocument.Parse(denied.Headers[Header]).RootElement;
        Assert.Equal(("ImplicitlyDenied", "TrustPolicy"), (Text(decision, "outcome"), Text(decision, "layer")));
        Assert.Equal("the trust policy of `role/Partner` asks for an external ID and the request has none", Text(decision, "because"));
        Assert.False(undecided.Headers.ContainsKey(Header));
    }

    [Fact]
    public async Task Header_IsAsciiAndShort_WhateverTheNames()
    {
        QueryClient owner = Client(_trusting.RootCredentials);
        string long64 = new('x', 64);
        string sid = new('s', 1900);
        string policy = $$"""{"Version":"2012-10-17","Statement":[{"Sid":"{{sid}}","Effect":"Deny","Action":"iam:*","Resource":"*"}]}""";
        await owner.Iam("CreateUser", ("UserName", long64));
        await owner.Iam("PutUserPolicy", ("UserName", long64), ("PolicyName", "p"), ("PolicyDocument", policy));
        AwsCredentials keys = _trusting.InProcess.CreateAccessKeyFor(long64);

        QueryAnswer answer = await Client(keys).Iam("GetRole", ("RoleName", "R"));
        string header = answer.Headers[Header];
        Assert.Equal("AccessDenied", answer.Code);
        Assert.InRange(header.Length, 600, 6 * 1024);
        Assert.True(header.All(char.IsAscii));
        Assert.Equal("ExplicitlyDenied", Text(JsonDocument.Parse(header).RootElement, "outcome"));
    }

    public async Task InitializeAsync() => _server = await LocalAwsServer.StartAsync(
        _cloud, new() { Listen = new(IPAddress.Loopback, 0), DecisionLog = _log, Explain = true });

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _log.Dispose();
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private QueryClient Client(AwsCredentials credentials) => new(_http, _server!.BaseAddress, _clock, ServedAccounts.Keys(credentials));

    private Task<QueryAnswer> Assume(string role, params (string Name, string Value)[] parameters) =>
        Client(_dave).Sts("AssumeRole", [("RoleArn", ServedAccounts.RoleArn(role)), ("RoleSessionName", "session"), .. parameters]);

    /// <summary>A line is written after its answer was sent, so the log is complete once the server has stopped.</summary>
    private async Task<JsonElement[]> Lines()
    {
        await _server!.DisposeAsync();
        return [.. Encoding.UTF8.GetString(_log.ToArray()).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
