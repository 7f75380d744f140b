using System.Net;
using System.Text;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.S3;

/// <summary>Bodies that are not what the request says of them.</summary>
public sealed class BodyTests(ServedAccounts accounts) : S3Tests(accounts)
{
    [Fact]
    public async Task Hash_ThatIsNotTheBodys_IsRefused()
    {
        S3WireAnswer answer = await Client.Send(S3Message.Put($"/{Bucket}/hash", "one"), _ => "two"u8.ToArray());

        Assert.Equal((HttpStatusCode.BadRequest, "XAmzContentSHA256Mismatch"), (answer.Status, answer.Code));
        Assert.Equal("NoSuchKey", (await Get("hash")).Code);
    }

    [Fact]
    public async Task UnsignedPayload_IsTakenAsItComes()
    {
        S3Message put = S3Message.Put($"/{Bucket}/unsigned", "one") with { PayloadHash = "UNSIGNED-PAYLOAD" };

        Assert.Equal(HttpStatusCode.OK, (await Client.Send(put, _ => "two"u8.ToArray())).Status);
        Assert.Equal("two", (await Get("unsigned")).Text);
    }

    [Fact]
    public async Task Body_ThatIsTooLarge_IsRefusedUnread()
    {
        S3Message put = new("PUT", $"/{Bucket}/large") { PayloadHash = "STREAMING-UNSIGNED-PAYLOAD-TRAILER" };

        S3WireAnswer answer = await Client.Send(put.With("x-amz-decoded-content-length", "67108865"));

        Assert.Equal((HttpStatusCode.BadRequest, "EntityTooLarge"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task Chunks_WithoutALength_AreRefused(string length)
    {
        S3Message put = new("PUT", $"/{Bucket}/chunks") { PayloadHash = "STREAMING-UNSIGNED-PAYLOAD-TRAILER" };

        S3WireAnswer answer = await Client.Send(length.Length == 0 ? put : put.With("x-amz-decoded-content-length", length));

        Assert.Equal((HttpStatusCode.LengthRequired, "MissingContentLength"), (answer.Status, answer.Code));
    }

    public static TheoryData<string, string, string?> UnsignedChunks { get; } = new()
    {
        { "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "5", null },
        { "2\r\nhe\r\n3\r\nllo\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "5", null },
        { "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", "5", "BadDigest" },
        { "5\r\nhello\r\n0\r\nx-amz-checksum-sha1:NhCmhg==\r\n\r\n", "5", "MalformedTrailerError" },
        { "5\r\nhello\r\n0\r\n\r\n", "5", "MalformedTrailerError" },
        { "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "6", "IncompleteBody" },
        { "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "4", "IncompleteBody" },
        { "5\r\nhello\r\n", "5", "IncompleteBody" },
        { "5\r\nhel", "5", "IncompleteBody" },
        { "5\r\nhelloXX0\r\n\r\n", "5", "IncompleteBody" },
        { "x\r\nhello\r\n0\r\n\r\n", "5", "IncompleteBody" },
        { "-5\r\nhello\r\n0\r\n\r\n", "5", "IncompleteBody" },
        { "80000000\r\nhello\r\n0\r\n\r\n", "5", "IncompleteBody" },
        { "5;chunk-signature=00\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", "5", "IncompleteBody" },
        { "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\nmore", "5", "IncompleteBody" },
    };

    [Theory]
    [MemberData(nameof(UnsignedChunks))]
    public async Task Chunks_AreTakenApartAndChecked(string body, string length, string? code)
    {
        S3Message put = new("PUT", $"/{Bucket}/trailer-{Guid.NewGuid()}") { PayloadHash = "STREAMING-UNSIGNED-PAYLOAD-TRAILER", Body = Encoding.ASCII.GetBytes(body) };

        S3WireAnswer answer = await Client.Send(put.With("x-amz-decoded-content-length", length).With("x-amz-trailer", "x-amz-checksum-crc32"));

        Assert.Equal(code, answer.Code);
        Assert.Equal(code is null ? "hello" : "NoSuchKey", code is null ? (await Client.Send(new("GET", put.Path))).Text : (await Client.Send(new("GET", put.Path))).Code);
    }
}
