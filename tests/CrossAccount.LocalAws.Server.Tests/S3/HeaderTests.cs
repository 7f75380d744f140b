using System.Net;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>What headers carry, to objects and to decisions.</summary>
public sealed class HeaderTests(ServedAccounts accounts) : S3Tests(accounts)
{
    [Fact]
    public async Task Texts_ThatHeadersCannotWrite_AreEncoded()
    {
        await Client.Send(S3Message.Put($"/{Bucket}/text", "x").With("x-amz-meta-name", "plain").With("content-type", "text/plain"));

        S3WireAnswer answer = await Get("text", "response-content-type=a%0D%0AX-Evil%3A%201");

        Assert.Equal("plain", answer.Headers["x-amz-meta-name"]);
        Assert.Equal("=?UTF-8?B?YQ0KWC1FdmlsOiAx?=", answer.Headers["Content-Type"]);
        Assert.False(answer.Headers.ContainsKey("X-Evil"));
    }

    [Fact]
    public async Task Keys_AreDecodedOnce()
    {
        await Client.Send(S3Message.Put($"/{Bucket}/a%20b%252F%2Bc", "content"));

        var root = Accounts.Cloud.Connect(Accounts.Trusted.RootCredentials);
        Assert.True(root.S3.HeadObject(new(Bucket, "a b%2F+c")).IsSuccess);
    }

    [Fact]
    public async Task VirtualHost_NamesTheBucket()
    {
        await Client.Send(S3Message.Put($"/{Bucket}/hosted", "content"));
        var hosted = new S3Wire(Accounts.Http, Accounts.Endpoint, Accounts.Clock, ServedAccounts.Keys(Accounts.Trusted.RootCredentials));

        Assert.Equal("content", (await hosted.Send(new S3Message("GET", "/hosted").With("host", $"{Bucket}.localhost"))).Text);
        Assert.Equal("content", (await hosted.Send(new S3Message("GET", "/hosted").With("host", $"{Bucket}.s3.eu-west-1.amazonaws.com"))).Text);
        Assert.Equal("NoSuchBucket", (await hosted.Send(new S3Message("GET", "/hosted").With("host", "other.localhost"))).Code);
    }

    [Theory]
    [InlineData("s3:authType", "REST-HEADER", true)]
    [InlineData("s3:authType", "REST-QUERY-STRING", false)]
    [InlineData("s3:signatureversion", "AWS4-HMAC-SHA256", true)]
    [InlineData("s3:x-amz-content-sha256", "UNSIGNED-PAYLOAD", false)]
    [InlineData("s3:x-amz-storage-class", "STANDARD", true)]
    public async Task Signature_IsAConditionKey(string key, string value, bool isAllowed)
    {
        LocalClient root = Accounts.Cloud.Connect(Accounts.Trusted.RootCredentials);
        string user = $"User{Guid.NewGuid():N}";
        root.Iam.CreateUser(new(user)).ValueOrThrow();
        string condition = $",\"Condition\":{{\"StringEquals\":{{\"{key}\":\"{value}\"}}}}}}]}}";
        root.Iam.PutUserPolicy(new(user, "policy", ServedAccounts.Allow("s3:*")[..^3] + condition)).ValueOrThrow();
        var wire = new S3Wire(Accounts.Http, Accounts.Endpoint, Accounts.Clock, ServedAccounts.Keys(Accounts.Trusted.InProcess.CreateAccessKeyFor(user)));

        Assert.Equal(isAllowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await wire.Send(S3Message.Put($"/{Bucket}/condition", "x"))).Status);
    }
}
