using System.Net;
using System.Net.Sockets;
using System.Text;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Hosting;

public class ServerTests
{
    private static readonly LocalAwsServerOptions AnyPort = new() { Listen = new(IPAddress.Loopback, 0) };

    [Fact]
    public void Default_IsThisMachineAlone() => Assert.Equal("127.0.0.1:4566", LocalAwsServerOptions.Default.Listen.ToString());

    [Fact]
    public async Task Start_WhereAnotherListens_SaysSo()
    {
        await using LocalAwsServer first = await LocalAwsServer.StartAsync(Cloud(), AnyPort);

        await Assert.ThrowsAsync<IOException>(() => LocalAwsServer.StartAsync(Cloud(), new() { Listen = new(IPAddress.Loopback, first.BaseAddress.Port) }));
    }

    [Fact]
    public async Task Stop_EndsConnectionsThatWait_AndFreesThePort()
    {
        LocalAwsServer server = await LocalAwsServer.StartAsync(Cloud(), AnyPort);
        using var idle = new TcpClient();
        await idle.ConnectAsync(IPAddress.Loopback, server.BaseAddress.Port);
        await server.DisposeAsync();

        await using LocalAwsServer again = await LocalAwsServer.StartAsync(Cloud(), new() { Listen = new(IPAddress.Loopback, server.BaseAddress.Port) });
        Assert.Equal(server.BaseAddress, again.BaseAddress);
    }

    [Fact]
    public async Task Answer_TellsWhatAnswers_AndNothingOfWhatItIsBuiltOn()
    {
        await using LocalAwsServer server = await LocalAwsServer.StartAsync(Cloud(), AnyPort);

        Assert.Contains("\r\nServer: CrossAccount.LocalAws\r\n", await Send(server, "GET /?Action=x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nhost: a\r\nx: {40000}\r\n\r\n", "431")]
    [InlineData("GET /{20000} HTTP/1.1\r\nhost: a\r\n\r\n", "414")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/3.0\r\n\r\n", "505")]
    [InlineData("NOISE\r\n\r\n", "400")]
    [InlineData("POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 1048577\r\n\r\n", "413")]
    public async Task WhatIsTooLongOrNoHttp_IsRefused(string request, string status)
    {
        await using LocalAwsServer server = await LocalAwsServer.StartAsync(Cloud(), AnyPort);
        string text = request.Replace("{40000}", new string('x', 40_000), StringComparison.Ordinal).Replace("{20000}", new string('x', 20_000), StringComparison.Ordinal);

        Assert.StartsWith($"HTTP/1.1 {status} ", await Send(server, text), StringComparison.Ordinal);
    }

    /// <summary>Of addresses other than this machine's own, the transport is what it is; here it stands for AWS's.</summary>
    [Fact]
    public async Task Loopback_CountsAsTls_AndTheClientIsDescribed()
    {
        var clock = new ManualClock();
        var cloud = new LocalCloud(clock);
        LocalAccount account = cloud.AddAccount(AccountId.Parse(ServedAccounts.TrustedId));
        LocalClient root = cloud.Connect(account.RootCredentials);
        root.Iam.CreateUser(new("dave")).ValueOrThrow();
        const string Policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListRoles","Resource":"*","Condition":{
              "Bool":{"aws:SecureTransport":"true"},"IpAddress":{"aws:SourceIp":"127.0.0.1"},"StringLike":{"aws:UserAgent":"tester/*"},"StringEquals":{"aws:RequestedRegion":"us-east-1"}}}]}
            """;
        root.Iam.PutUserPolicy(new("dave", "p", Policy)).ValueOrThrow();
        await using LocalAwsServer server = await LocalAwsServer.StartAsync(cloud, AnyPort);
        using var http = new HttpClient();
        var client = new QueryClient(http, server.BaseAddress, clock, ServedAccounts.Keys(account.InProcess.CreateAccessKeyFor("dave")));

        Assert.Equal("AccessDenied", (await client.Iam("ListRoles")).Code);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("tester/1");
        Assert.Null((await client.Iam("ListRoles")).Code);
    }

    private static LocalCloud Cloud() => new(new ManualClock());

    private static async Task<string> Send(LocalAwsServer server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.BaseAddress.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        byte[] buffer = new byte[4096];
        int read = await stream.ReadAsync(buffer);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }
}
