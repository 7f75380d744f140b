using System.Text;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class ObjectTests
{
    private readonly TwoAccounts _accounts = new();

    public ObjectTests() => Expect.Success(_accounts.Admin.S3.CreateBucket(new("one-bucket")));

    [Fact]
    public void Object_IsWrittenReadReplacedAndDeleted()
    {
        var s3 = _accounts.Admin.S3;
        byte[] body = "hello"u8.ToArray();

        ObjectHead head = Expect.Success(s3.PutObject(new("one-bucket", "dir/key", body, "text/plain")));
        body[0] = (byte)'X';

        ObjectHead expected = new(5, "text/plain", "\"5d41402abc4b2a76b9719d911017c592\"", _accounts.Clock.GetUtcNow())
        {
            Properties = new() { ServerSideEncryption = "AES256" },
            Checksum = new(ChecksumAlgorithm.Crc64Nvme, "M3eFcAZSQlc="),
        };
        Assert.Equal(expected, head);
        Assert.Equal(head, Expect.Success(s3.HeadObject(new("one-bucket", "dir/key"))));
        ObjectContent content = Expect.Success(s3.GetObject(new("one-bucket", "dir/key")));
        Assert.Equal("hello", Encoding.UTF8.GetString(content.Body.Span));
        Expect.Success(s3.PutObject(new("one-bucket", "dir/key", "other"u8.ToArray())));
        Assert.Equal("binary/octet-stream", Expect.Success(s3.HeadObject(new("one-bucket", "dir/key"))).ContentType);
        Expect.Success(s3.DeleteObject(new("one-bucket", "dir/key")));
        Expect.Success(s3.DeleteObject(new("one-bucket", "dir/key")));
        Expect.Error(s3.GetObject(new("one-bucket", "dir/key")), "NoSuchKey", "The specified key does not exist.", 404);
        Expect.Error(s3.HeadObject(new("one-bucket", "dir/key")), "NoSuchKey", "The specified key does not exist.", 404);
    }

    [Fact]
    public void MissingBucket_IsNoSuchBucket() =>
        Expect.Error(_accounts.Admin.S3.GetObject(new("missing-bucket", "key")), "NoSuchBucket", "The specified bucket does not exist", 404);

    [Fact]
    public void MissingKey_IsDeniedToThoseWhoMayNotList()
    {
        LocalClient reader = _accounts.User("Reader", Documents.Allow("s3:GetObject"));
        Expect.Success(_accounts.Admin.S3.PutObject(new("one-bucket", "key", default)));

        Expect.Success(reader.S3.GetObject(new("one-bucket", "key")));
        Expect.Denied(
            reader.S3.GetObject(new("one-bucket", "missing")),
            "User: arn:aws:iam::111111111111:user/Reader is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::one-bucket\" because no identity-based policy allows the s3:ListBucket action");
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    [InlineData(0, false)]
    public void Keys_HaveAtMost1024Bytes(int length, bool accepted)
    {
        var result = _accounts.Admin.S3.PutObject(new("one-bucket", new string('k', length), default));

        Assert.Equal(accepted ? null : "KeyTooLongError: Your key is too long", result.Error?.ToString());
    }

    public static TheoryData<string, string> Actions { get; } = new()
    {
        { "s3:GetObject", "get" }, { "s3:GetObject", "head" }, { "s3:PutObject", "put" }, { "s3:DeleteObject", "delete" },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void EveryOperation_IsDecidedByItsActionOnTheObject(string action, string operation)
    {
        Expect.Success(_accounts.Admin.S3.PutObject(new("one-bucket", "a/key", default)));
        LocalClient somebody = _accounts.User("Somebody", Documents.Allow(action, "arn:aws:s3:::one-bucket/a/*"));

        Assert.Null(Call(somebody, operation, "a/key"));
        Assert.Equal(
            $"AccessDenied: User: arn:aws:iam::111111111111:user/Somebody is not authorized to perform: {action} on resource: \"arn:aws:s3:::one-bucket/b/key\" because no identity-based policy allows the {action} action",
            Call(somebody, operation, "b/key")!.ToString());
    }

    private static LocalAws.Errors.AwsError? Call(LocalClient client, string operation, string key) => operation switch
    {
        "get" => client.S3.GetObject(new("one-bucket", key)).Error,
        "head" => client.S3.HeadObject(new("one-bucket", key)).Error,
        "put" => client.S3.PutObject(new("one-bucket", key, default)).Error,
        _ => client.S3.DeleteObject(new("one-bucket", key)).Error,
    };
}
