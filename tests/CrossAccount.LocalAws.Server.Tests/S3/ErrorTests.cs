using System.Net;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>Errors as S3 answers them.</summary>
public sealed class ErrorTests(ServedAccounts accounts) : S3Tests(accounts)
{
    [Fact]
    public async Task Error_HasS3sDocument()
    {
        S3WireAnswer answer = await Get("missing%20key");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("application/xml", answer.Headers["Content-Type"]);
        string id = answer.Headers["x-amz-request-id"];
        Assert.Equal(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Resource>/{Bucket}/missing%20key</Resource><RequestId>{id}</RequestId><HostId>{answer.Headers["x-amz-id-2"]}</HostId></Error>
            """,
            answer.Text);
    }

    [Fact]
    public async Task Head_HasNoDocument()
    {
        S3WireAnswer answer = await Client.Send(new("HEAD", $"/{Bucket}/missing"));

        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task Unsigned_IsDenied()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Accounts.Endpoint, $"/{Bucket}/key"));

        S3WireAnswer answer = await S3Wire.Send(Accounts.Http, request);

        Assert.Equal((HttpStatusCode.Forbidden, "AccessDenied", "Access Denied"), (answer.Status, answer.Code, answer.Value("Message")));
    }

    [Fact]
    public async Task LinkOfTheOldWay_SaysWhichIsTaken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Accounts.Endpoint, $"/{Bucket}/key?AWSAccessKeyId=AKIA&Signature=x&Expires=1"));

        S3WireAnswer answer = await S3Wire.Send(Accounts.Http, request);

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequest"), (answer.Status, answer.Code));
    }

    public static TheoryData<string, string, string, HttpStatusCode, string> Requests { get; } = new()
    {
        { "GET", "/no-such-bucket/key", "", HttpStatusCode.NotFound, "NoSuchBucket" },
        { "DELETE", "/", "", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed" },
        { "GET", "/one-bucket", "inventory=", HttpStatusCode.NotImplemented, "NotImplemented" },
        { "GET", "/one-bucket/key", "torrent=", HttpStatusCode.NotImplemented, "NotImplemented" },
        { "GET", "/one-bucket", "max-keys=many", HttpStatusCode.BadRequest, "InvalidArgument" },
        { "GET", "/one-bucket", "max-keys=-1", HttpStatusCode.BadRequest, "InvalidArgument" },
        { "GET", "/one-bucket", "encoding-type=other", HttpStatusCode.BadRequest, "InvalidArgument" },
        { "GET", "/one-bucket", "continuation-token=%21&list-type=2", HttpStatusCode.BadRequest, "InvalidArgument" },
        { "GET", "/one-bucket/%FF", "", HttpStatusCode.BadRequest, "InvalidURI" },
        { "GET", "/one-bucket/key", "uploadId=other", HttpStatusCode.NotFound, "NoSuchUpload" },
        { "PUT", "/one-bucket", "cors=", HttpStatusCode.BadRequest, "MalformedXML" },
        { "PUT", "/one-bucket", "tagging=", HttpStatusCode.BadRequest, "MalformedXML" },
        { "POST", "/one-bucket", "delete=", HttpStatusCode.BadRequest, "MalformedXML" },
        { "PUT", "/one-bucket", "acl=", HttpStatusCode.BadRequest, "MissingSecurityHeader" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_ThatCannotBe_GetsS3sError(string method, string path, string query, HttpStatusCode status, string code)
    {
        S3WireAnswer answer = await Client.Send(new(method, path, query));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    public static TheoryData<string, string> Documents { get; } = new()
    {
        { "tagging=", "<Tagging><TagSet><Tag><Key>a" },
        { "tagging=", "<!DOCTYPE Tagging [<!ENTITY a 'b'>]><Tagging><TagSet><Tag><Key>&a;</Key></Tag></TagSet></Tagging>" },
        { "tagging=", "<Other/>" },
        { "versioning=", "<VersioningConfiguration><Status>Maybe</Status></VersioningConfiguration>" },
        { "ownershipControls=", "<OwnershipControls><Rule><ObjectOwnership>2</ObjectOwnership></Rule></OwnershipControls>" },
        { "encryption=", "<ServerSideEncryptionConfiguration/>" },
        { "lifecycle=", "<LifecycleConfiguration/>" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_ThatCannotBe_IsMalformed(string query, string body) =>
        Assert.Equal("MalformedXML", (await Client.Send(S3Message.Put($"/{Bucket}", body, query))).Code);

    [Fact]
    public async Task ExpectedOwner_MustOwnTheBucket()
    {
        S3Message list = new("GET", $"/{Bucket}");

        Assert.Equal(HttpStatusCode.OK, (await Client.Send(list.With("x-amz-expected-bucket-owner", ServedAccounts.TrustedId))).Status);
        Assert.Equal("AccessDenied", (await Client.Send(list.With("x-amz-expected-bucket-owner", ServedAccounts.TrustingId))).Code);
    }

    [Theory]
    [InlineData("x-amz-server-side-encryption-customer-algorithm", "AES256")]
    [InlineData("x-amz-object-lock-mode", "GOVERNANCE")]
    [InlineData("x-amz-grant-read", "uri=x")]
    public async Task Header_ForWhatIsNotThere_IsRefused(string name, string value)
    {
        S3WireAnswer answer = await Client.Send(S3Message.Put($"/{Bucket}/header", "x").With(name, value));

        Assert.Equal((HttpStatusCode.NotImplemented, "NotImplemented"), (answer.Status, answer.Code));
        Assert.Equal("NoSuchKey", (await Get("header")).Code);
    }
}
