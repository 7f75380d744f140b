using System.Collections.Concurrent;
using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server;

namespace CrossAccount.EndToEnd.S3;

/// <summary>One account behind a server, and AWS's own clients of it.</summary>
public sealed class S3Server : IAsyncLifetime
{
    private readonly ConcurrentQueue<Exception> _faults = [];
    private LocalAwsServer? _server;

    public LocalCloud Cloud { get; } = new(TimeProvider.System);

    public LocalAccount Account => Cloud.FindAccount(AccountId.Parse("111111111111"))!;

    public Uri Endpoint => _server!.BaseAddress;

    /// <summary>AWS's client as the account's root user.</summary>
    public AmazonS3Client Root => Connect(Account.RootCredentials);

    public AmazonS3Client Connect(AwsCredentials credentials, Action<AmazonS3Config>? configure = null)
    {
        var config = new AmazonS3Config
        {
            ServiceURL = Endpoint.ToString(),
            AuthenticationRegion = "us-east-1",
            ForcePathStyle = true,
            UseHttp = true,
            MaxErrorRetry = 0,
        };
        configure?.Invoke(config);
        return new AmazonS3Client(new BasicAWSCredentials(credentials.AccessKeyId, credentials.SecretAccessKey), config);
    }

    /// <summary>Makes a bucket and gives its name.</summary>
    public async Task<string> Bucket(string name)
    {
        using AmazonS3Client root = Root;
        await root.PutBucketAsync(name);
        return name;
    }

    public async Task InitializeAsync()
    {
        Cloud.AddAccount(AccountId.Parse("111111111111"));
        _server = await LocalAwsServer.StartAsync(Cloud, new() { Listen = new(IPAddress.Loopback, 0), Fault = _faults.Enqueue });
    }

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        Assert.Empty(_faults);
    }
}
