using System.Text;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class ChecksumTests
{
    private readonly TwoAccounts _accounts = new();

    public ChecksumTests() => Expect.Success(_accounts.Admin.S3.CreateBucket(new("one-bucket")));

    /// <summary>The check values of the algorithms' own definitions, of the text 123456789.</summary>
    public static TheoryData<ChecksumAlgorithm, string> CheckValues { get; } = new()
    {
        { ChecksumAlgorithm.Crc32, "CBF43926" },
        { ChecksumAlgorithm.Crc32C, "E3069283" },
        { ChecksumAlgorithm.Crc64Nvme, "AE8B14860A799888" },
        { ChecksumAlgorithm.Sha1, "F7C3BC1D808E04732ADF679965CCC34CA7AE3441" },
        { ChecksumAlgorithm.Sha256, "15E2B0D3C33891EBB0F1EF609EC419420C20E320CE94C65FBC8C3312448EB225" },
    };

    [Theory]
    [MemberData(nameof(CheckValues))]
    public void Algorithms_HaveTheirCheckValues(ChecksumAlgorithm algorithm, string hex)
    {
        ObjectChecksum expected = new(algorithm, Convert.ToBase64String(Convert.FromHexString(hex)));

        ObjectHead head = Expect.Success(_accounts.Admin.S3.PutObject(new("one-bucket", "key", "123456789"u8.ToArray()) { Checksum = expected }));

        Assert.Equal(expected, head.Checksum);
    }

    [Fact]
    public void Object_WithoutOne_HasCrc64() =>
        Assert.Equal(new ObjectChecksum(ChecksumAlgorithm.Crc64Nvme, "AAAAAAAAAAA="), Expect.Success(_accounts.Admin.S3.PutObject(new("one-bucket", "key", default))).Checksum);

    [Fact]
    public void Content_ThatIsNotWhatWasSent_IsRefused()
    {
        PutObjectRequest put = new("one-bucket", "key", Encoding.UTF8.GetBytes("hello"));
        var s3 = _accounts.Admin.S3;

        Expect.Error(
            s3.PutObject(put with { Checksum = new(ChecksumAlgorithm.Crc32, "AAAAAA==") }),
            "BadDigest", "The CRC32 you specified did not match the calculated checksum.", 400);
        Expect.Error(
            s3.PutObject(put with { Checksum = new(ChecksumAlgorithm.Crc32C, "AAA=") }),
            "InvalidRequest", "Value for x-amz-checksum-crc32c header is invalid.", 400);
        Expect.Error(
            s3.PutObject(put with { Checksum = new(ChecksumAlgorithm.Sha256, "not base64") }),
            "InvalidRequest", "Value for x-amz-checksum-sha256 header is invalid.", 400);
        Expect.Error(
            s3.PutObject(put with { ContentMd5 = "AAAAAAAAAAAAAAAAAAAAAA==" }),
            "BadDigest", "The Content-MD5 you specified did not match what we received.", 400);
        Expect.Error(s3.PutObject(put with { ContentMd5 = "AAAA" }), "InvalidDigest", "The Content-MD5 you specified was invalid.", 400);
        Assert.Equal("NoSuchKey", s3.HeadObject(new("one-bucket", "key")).Error!.Code);
        Expect.Success(s3.PutObject(put with { ContentMd5 = "XUFAKrxLKna5cZ2REBfFkg==" }));
    }
}
