using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;

namespace CrossAccount.EndToEnd.S3;

/// <summary>Uploads in parts by AWS's SDK for .NET.</summary>
public sealed class SdkMultipartTests(S3Server server) : IClassFixture<S3Server>, IDisposable
{
    private const int PartSize = 5 << 20;

    private readonly AmazonS3Client _s3 = server.Root;

    public void Dispose() => _s3.Dispose();

    [Fact]
    public async Task TransferUtility_UploadsInParts()
    {
        string bucket = await server.Bucket("transfer");
        byte[] content = new byte[PartSize + 100];
        Random.Shared.NextBytes(content);
        using var stream = new MemoryStream(content);
        using var transfer = new TransferUtility(_s3, new TransferUtilityConfig { MinSizeBeforePartUpload = PartSize });

        await transfer.UploadAsync(new TransferUtilityUploadRequest { BucketName = bucket, Key = "key", InputStream = stream, PartSize = PartSize });

        using GetObjectResponse read = await _s3.GetObjectAsync(bucket, "key");
        using var copy = new MemoryStream();
        await read.ResponseStream.CopyToAsync(copy);
        Assert.True(content.AsSpan().SequenceEqual(copy.ToArray()));
        Assert.EndsWith("-2\"", read.ETag, StringComparison.Ordinal);
        GetObjectAttributesResponse attributes = await _s3.GetObjectAttributesAsync(new()
        {
            BucketName = bucket,
            Key = "key",
            ObjectAttributes = [ObjectAttributes.ObjectParts, ObjectAttributes.ObjectSize, ObjectAttributes.Checksum],
        });
        Assert.Equal((content.Length, 2), (attributes.ObjectSize, attributes.ObjectParts.TotalPartsCount));
    }

    [Fact]
    public async Task Parts_AreListedCopiedAndAborted()
    {
        string bucket = await server.Bucket("parts");
        await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "source", ContentBody = "0123456789" });
        string id = (await _s3.InitiateMultipartUploadAsync(bucket, "key")).UploadId;
        await _s3.CopyPartAsync(new() { SourceBucket = bucket, SourceKey = "source", DestinationBucket = bucket, DestinationKey = "key", UploadId = id, PartNumber = 3, FirstByte = 2, LastByte = 4 });

        ListPartsResponse parts = await _s3.ListPartsAsync(bucket, "key", id);
        ListMultipartUploadsResponse uploads = await _s3.ListMultipartUploadsAsync(bucket);

        Assert.Equal((3, 3L), (Assert.Single(parts.Parts).PartNumber, parts.Parts[0].Size));
        Assert.Equal(id, Assert.Single(uploads.MultipartUploads).UploadId);
        await _s3.CompleteMultipartUploadAsync(new() { BucketName = bucket, Key = "key", UploadId = id, PartETags = [new(3, parts.Parts[0].ETag)] });
        Assert.Equal(3, (await _s3.GetObjectMetadataAsync(bucket, "key")).ContentLength);
        string other = (await _s3.InitiateMultipartUploadAsync(bucket, "key")).UploadId;
        await _s3.AbortMultipartUploadAsync(bucket, "key", other);
        Assert.Equal("NoSuchUpload", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => _s3.ListPartsAsync(bucket, "key", other))).ErrorCode);
    }
}
