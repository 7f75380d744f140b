using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class MultipartTests
{
    private static readonly byte[] Large = [.. Enumerable.Range(0, S3Limits.SmallestPartBytes).Select(i => (byte)i)];
    private static readonly byte[] Small = "the end"u8.ToArray();

    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public MultipartTests()
    {
        _s3 = _accounts.Admin.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
    }

    [Fact]
    public void Object_IsMadeOfItsParts()
    {
        string id = Create(new("one-bucket", "key", "text/plain") { Tags = [new("a", "1")] });
        UploadedPart last = Part(id, 7, Small);
        UploadedPart first = Part(id, 2, Large);
        Part(id, 5, Small);

        PartList parts = Expect.Success(_s3.ListParts(new("one-bucket", "key", id) { MaxParts = 2 }));
        Assert.Equal([2, 5], parts.Parts.Select(part => part.PartNumber));
        Assert.True(parts.IsTruncated);
        ObjectHead head = Expect.Success(Complete(id, new(2, first.ETag), new(7, last.ETag)));

        ObjectContent content = Expect.Success(_s3.GetObject(new("one-bucket", "key")));
        Assert.Equal((Large.Length + Small.Length, "text/plain", 1), (content.Body.Length, content.Head.ContentType, content.Head.TagCount));
        Assert.True(content.Body.Span[..Large.Length].SequenceEqual(Large) && content.Body.Span[Large.Length..].SequenceEqual(Small));
        Assert.EndsWith("-2\"", head.ETag, StringComparison.Ordinal);
        ObjectContent piece = Expect.Success(_s3.GetObject(new("one-bucket", "key") { PartNumber = 7 }));
        Assert.True(piece.Body.Span.SequenceEqual(Small));
        Assert.Equal("InvalidPartNumber", _s3.GetObject(new("one-bucket", "key") { PartNumber = 1 }).Error!.Code);
        Expect.Error(
            _s3.ListParts(new("one-bucket", "key", id)), "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.", 404);
    }

    [Fact]
    public void Checksums_AreOfThePartsOrOfTheWhole()
    {
        string parts = Create(new("one-bucket", "parts") { ChecksumAlgorithm = ChecksumAlgorithm.Sha256 });
        UploadedPart part = Part(parts, 1, Small, "parts");
        ObjectChecksum composite = Expect.Success(CompleteKey(parts, "parts", new CompletedPart(1, part.ETag, part.Checksum))).Checksum!;
        Assert.Equal(ChecksumType.Composite, composite.Type);
        Assert.EndsWith("-1", composite.Value, StringComparison.Ordinal);

        string whole = Create(new("one-bucket", "whole") { ChecksumAlgorithm = ChecksumAlgorithm.Crc32, ChecksumType = ChecksumType.FullObject });
        part = Part(whole, 1, Small, "whole");
        Assert.Equal(part.Checksum, Expect.Success(CompleteKey(whole, "whole", new CompletedPart(1, part.ETag))).Checksum);

        Expect.Error(
            _s3.CreateMultipartUpload(new("one-bucket", "key") { ChecksumType = ChecksumType.Composite }), "InvalidRequest",
            "The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm.", 400);
    }

    [Fact]
    public void Completion_ChecksTheParts()
    {
        string id = Create(new("one-bucket", "key"));
        string small = Part(id, 1, Small).ETag;
        string end = Part(id, 2, Small).ETag;

        Assert.Equal("InvalidPart", Complete(id, new CompletedPart(3, end)).Error!.Code);
        Assert.Equal("InvalidPart", Complete(id, new CompletedPart(1, "\"other\"")).Error!.Code);
        Assert.Equal("InvalidPartOrder", Complete(id, new(2, end), new(1, small)).Error!.Code);
        Assert.Equal("EntityTooSmall", Complete(id, new(1, small), new(2, end)).Error!.Code);
        Assert.Equal("MalformedXML", Complete(id).Error!.Code);
        Assert.Equal("NoSuchKey", _s3.HeadObject(new("one-bucket", "key")).Error!.Code);
        Expect.Success(Complete(id, new CompletedPart(1, small)));
    }

    [Fact]
    public void Upload_CanBeAborted()
    {
        string id = Create(new("one-bucket", "key"));
        Part(id, 1, Small);

        Expect.Success(_s3.AbortMultipartUpload(new("one-bucket", "key", id)));

        Assert.Equal("NoSuchUpload", _s3.AbortMultipartUpload(new("one-bucket", "key", id)).Error!.Code);
        Assert.Equal("NoSuchUpload", _s3.UploadPart(new("one-bucket", "key", id, 1, default)).Error!.Code);
        Assert.Empty(Expect.Success(_s3.ListMultipartUploads(new("one-bucket"))).Uploads);
    }

    [Fact]
    public void Uploads_AreListedByKeyPageByPage()
    {
        string[] ids = [Create(new("one-bucket", "b")), Create(new("one-bucket", "a")), Create(new("one-bucket", "c/1")), Create(new("one-bucket", "c/2"))];

        MultipartUploadList first = Expect.Success(_s3.ListMultipartUploads(new("one-bucket") { MaxUploads = 1, Delimiter = "/" }));
        MultipartUploadList rest = Expect.Success(_s3.ListMultipartUploads(
            new("one-bucket") { Delimiter = "/", KeyMarker = first.NextKeyMarker, UploadIdMarker = first.NextUploadIdMarker }));

        Assert.Equal(("a", ids[1]), (Assert.Single(first.Uploads).Key, first.NextUploadIdMarker));
        Assert.Equal(("b", ids[0]), (Assert.Single(rest.Uploads).Key, rest.Uploads[0].UploadId));
        Expect.Items(["c/"], rest.CommonPrefixes);
        Assert.False(rest.IsTruncated);
    }

    [Fact]
    public void PartCopy_TakesAPiece()
    {
        Expect.Success(_s3.PutObject(new("one-bucket", "source", "0123456789"u8.ToArray())));
        string id = Create(new("one-bucket", "key"));

        UploadedPart part = Expect.Success(_s3.UploadPartCopy(new(new("one-bucket", "source"), "one-bucket", "key", id, 1) { Range = "bytes=2-4" }));
        Assert.Equal("InvalidRange", _s3.UploadPartCopy(new(new("one-bucket", "source"), "one-bucket", "key", id, 1) { Range = "bytes=20-40" }).Error!.Code);
        Expect.Success(Complete(id, new CompletedPart(1, part.ETag)));

        Assert.Equal("234", System.Text.Encoding.UTF8.GetString(Expect.Success(_s3.GetObject(new("one-bucket", "key"))).Body.Span));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public void PartNumbers_AreFrom1To10000(int number) => Expect.Error(
        _s3.UploadPart(new("one-bucket", "key", Create(new("one-bucket", "key")), number, default)),
        "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive", 400);

    private string Create(CreateMultipartUploadRequest request) => Expect.Success(_s3.CreateMultipartUpload(request)).UploadId;

    private UploadedPart Part(string id, int number, byte[] body, string key = "key") =>
        Expect.Success(_s3.UploadPart(new("one-bucket", key, id, number, body)));

    private Errors.AwsResult<ObjectHead> Complete(string id, params CompletedPart[] parts) => CompleteKey(id, "key", parts);

    private Errors.AwsResult<ObjectHead> CompleteKey(string id, string key, params CompletedPart[] parts) =>
        _s3.CompleteMultipartUpload(new("one-bucket", key, id, [.. parts]));
}
