using System.Net;
using System.Text;
using Amazon.S3;
using Amazon.S3.Model;

namespace CrossAccount.EndToEnd.S3;

/// <summary>Objects by AWS's SDK for .NET, as it comes.</summary>
public sealed class SdkObjectTests(S3Server server) : IClassFixture<S3Server>, IDisposable
{
    private readonly AmazonS3Client _s3 = server.Root;

    public void Dispose() => _s3.Dispose();

    [Fact]
    public async Task Object_IsWrittenReadAndDescribed()
    {
        string bucket = await server.Bucket("objects");
        var put = new PutObjectRequest
        {
            BucketName = bucket,
            Key = "dir/a b+c&ü.txt",
            ContentBody = "hello",
            ContentType = "text/plain",
            TagSet = [new() { Key = "team", Value = "a b" }],
            Headers = { CacheControl = "no-store", ContentDisposition = "inline" },
        };
        put.Metadata["color"] = "blue";

        PutObjectResponse written = await _s3.PutObjectAsync(put);

        Assert.Equal("\"5d41402abc4b2a76b9719d911017c592\"", written.ETag);
        Assert.Equal("AES256", written.ServerSideEncryptionMethod.Value);
        using GetObjectResponse read = await _s3.GetObjectAsync(bucket, put.Key);
        Assert.Equal("hello", await Text(read));
        Assert.Equal(("text/plain", "no-store", "inline", "blue"), (read.Headers.ContentType, read.Headers.CacheControl, read.Headers.ContentDisposition, read.Metadata["color"]));
        Assert.Null(read.VersionId);
        GetObjectMetadataResponse head = await _s3.GetObjectMetadataAsync(bucket, put.Key);
        Assert.Equal((5, written.ETag), (head.ContentLength, head.ETag));
        GetObjectTaggingResponse tags = await _s3.GetObjectTaggingAsync(new GetObjectTaggingRequest { BucketName = bucket, Key = put.Key });
        Assert.Equal(("team", "a b"), (Assert.Single(tags.Tagging).Key, tags.Tagging[0].Value));
        Assert.Equal(put.Key, Assert.Single((await _s3.ListObjectsV2Async(new() { BucketName = bucket })).S3Objects).Key);
        await _s3.DeleteObjectAsync(bucket, put.Key);
        Assert.Null((await _s3.ListObjectsV2Async(new() { BucketName = bucket })).S3Objects);
    }

    [Fact]
    public async Task Conditions_AndRanges_AreKept()
    {
        string bucket = await server.Bucket("conditions");
        string etag = (await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", ContentBody = "0123456789" })).ETag;

        using GetObjectResponse piece = await _s3.GetObjectAsync(new() { BucketName = bucket, Key = "key", ByteRange = new(2, 4) });
        Assert.Equal((HttpStatusCode.PartialContent, "234", "bytes 2-4/10"), (piece.HttpStatusCode, await Text(piece), piece.ContentRange));
        await Fails(HttpStatusCode.NotModified, "NotModified", () => _s3.GetObjectAsync(new() { BucketName = bucket, Key = "key", EtagToNotMatch = etag }));
        await Fails(HttpStatusCode.PreconditionFailed, "PreconditionFailed", () => _s3.GetObjectAsync(new() { BucketName = bucket, Key = "key", EtagToMatch = "\"other\"" }));
        await Fails(HttpStatusCode.PreconditionFailed, "PreconditionFailed", () => _s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", IfNoneMatch = "*" }));
        await Fails(HttpStatusCode.RequestedRangeNotSatisfiable, "InvalidRange", () => _s3.GetObjectAsync(new() { BucketName = bucket, Key = "key", ByteRange = new(20, 30) }));
        await Fails(HttpStatusCode.NotFound, "NoSuchKey", () => _s3.GetObjectAsync(bucket, "missing"));
        await Fails(HttpStatusCode.NotFound, "NotFound", () => _s3.GetObjectMetadataAsync(bucket, "missing"));
        await Fails(HttpStatusCode.NotFound, "NoSuchBucket", () => _s3.GetObjectAsync("no-such-bucket", "key"));
    }

    [Theory]
    [InlineData("CRC32")]
    [InlineData("SHA1")]
    [InlineData("SHA256")]
    public async Task Checksums_AgreeWithTheSdks(string algorithm)
    {
        string bucket = await server.Bucket($"checksums-{algorithm.ToLowerInvariant()}");
        var put = new PutObjectRequest { BucketName = bucket, Key = "key", ContentBody = "some content", ChecksumAlgorithm = ChecksumAlgorithm.FindValue(algorithm) };

        PutObjectResponse written = await _s3.PutObjectAsync(put);

        // The SDK itself fails when the content does not have the checksum that the answer tells.
        using GetObjectResponse read = await _s3.GetObjectAsync(new() { BucketName = bucket, Key = "key", ChecksumMode = ChecksumMode.ENABLED });
        Assert.Equal("some content", await Text(read));
        Assert.NotNull(Of(written));
        Assert.Equal(Of(written), Of(read));

        string? Of(dynamic response) => algorithm switch
        {
            "CRC32" => response.ChecksumCRC32,
            "SHA1" => response.ChecksumSHA1,
            _ => response.ChecksumSHA256,
        };
    }

    [Fact]
    public async Task SignedChunks_AreTakenApart()
    {
        string bucket = await server.Bucket("chunks");
        byte[] content = new byte[300_000];
        Random.Shared.NextBytes(content);
        using var stream = new MemoryStream(content);

        await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", InputStream = stream, UseChunkEncoding = true, DisablePayloadSigning = false });

        using GetObjectResponse read = await _s3.GetObjectAsync(bucket, "key");
        using var copy = new MemoryStream();
        await read.ResponseStream.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
        Assert.Null(read.Headers.ContentEncoding is "" ? null : read.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Versions_AreKept()
    {
        string bucket = await server.Bucket("versions");
        await _s3.PutBucketVersioningAsync(new() { BucketName = bucket, VersioningConfig = new() { Status = VersionStatus.Enabled } });
        string first = (await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", ContentBody = "1" })).VersionId;
        string second = (await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", ContentBody = "2" })).VersionId;

        DeleteObjectResponse deleted = await _s3.DeleteObjectAsync(bucket, "key");

        Assert.Equal("true", deleted.DeleteMarker);
        ListVersionsResponse versions = await _s3.ListVersionsAsync(bucket);
        Assert.Equal([deleted.VersionId, second, first], versions.Versions.Select(version => version.VersionId));
        Assert.Equal([true, false, false], versions.Versions.Select(version => version.IsDeleteMarker ?? false));
        using GetObjectResponse old = await _s3.GetObjectAsync(bucket, "key", first);
        Assert.Equal("1", await Text(old));
        await Fails(HttpStatusCode.NotFound, "NoSuchKey", () => _s3.GetObjectAsync(bucket, "key"));
        await Fails(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", () => _s3.GetObjectAsync(bucket, "key", deleted.VersionId));
        await Fails(HttpStatusCode.Conflict, "BucketNotEmpty", () => _s3.DeleteBucketAsync(bucket));
        DeleteObjectsResponse all = await _s3.DeleteObjectsAsync(new()
        {
            BucketName = bucket,
            Objects = [.. versions.Versions.Select(version => new KeyVersion { Key = version.Key, VersionId = version.VersionId })],
        });
        Assert.Equal(3, all.DeletedObjects.Count);
        await _s3.DeleteBucketAsync(bucket);
    }

    [Fact]
    public async Task Copies_CanChangeMetadata()
    {
        string bucket = await server.Bucket("copies");
        await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "a b/ü", ContentBody = "content", ContentType = "text/plain" });

        await _s3.CopyObjectAsync(bucket, "a b/ü", bucket, "copy");
        CopyObjectRequest replace = new() { SourceBucket = bucket, SourceKey = "copy", DestinationBucket = bucket, DestinationKey = "other", MetadataDirective = S3MetadataDirective.REPLACE, ContentType = "text/html" };
        await _s3.CopyObjectAsync(replace);

        Assert.Equal("text/plain", (await _s3.GetObjectMetadataAsync(bucket, "copy")).Headers.ContentType);
        Assert.Equal("text/html", (await _s3.GetObjectMetadataAsync(bucket, "other")).Headers.ContentType);
    }

    [Fact]
    public async Task Presigned_LinksWork()
    {
        string bucket = await server.Bucket("presigned");
        using var http = new HttpClient();
        Uri put = new(await _s3.GetPreSignedURLAsync(new() { BucketName = bucket, Key = "key", Verb = HttpVerb.PUT, Expires = DateTime.UtcNow.AddMinutes(5), Protocol = Protocol.HTTP }));
        Uri get = new(await _s3.GetPreSignedURLAsync(new()
        {
            BucketName = bucket,
            Key = "key",
            Verb = HttpVerb.GET,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Protocol = Protocol.HTTP,
            ResponseHeaderOverrides = new() { ContentType = "text/csv" },
        }));

        using HttpResponseMessage written = await http.PutAsync(put, new ByteArrayContent("by a link"u8.ToArray()));
        using HttpResponseMessage read = await http.GetAsync(get);
        using HttpResponseMessage changed = await http.GetAsync(new Uri(get.ToString().Replace("/key?", "/other?", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.OK, written.StatusCode);
        Assert.Equal(("by a link", "text/csv"), (await read.Content.ReadAsStringAsync(), read.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.Forbidden, changed.StatusCode);
        Assert.Contains("<Code>SignatureDoesNotMatch</Code>", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OfAList_AreAll()
    {
        string bucket = await server.Bucket("pages");
        string[] keys = [.. Enumerable.Range(0, 7).Select(i => $"dir {i}/key+{i}")];
        foreach (string key in keys)
        {
            await _s3.PutObjectAsync(new() { BucketName = bucket, Key = key });
        }

        List<string> found = [];
        await foreach (S3Object item in _s3.Paginators.ListObjectsV2(new() { BucketName = bucket, MaxKeys = 2 }).S3Objects)
        {
            found.Add(item.Key);
        }

        Assert.Equal(keys, found);
        ListObjectsResponse old = await _s3.ListObjectsAsync(new ListObjectsRequest { BucketName = bucket, Delimiter = "/", MaxKeys = 3 });
        Assert.Equal(["dir 0/", "dir 1/", "dir 2/"], old.CommonPrefixes);
        Assert.Equal("dir 2/", old.NextMarker);
    }

    private static async Task<string> Text(GetObjectResponse response)
    {
        using var reader = new StreamReader(response.ResponseStream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private static async Task Fails(HttpStatusCode status, string code, Func<Task> call)
    {
        AmazonS3Exception error = await Assert.ThrowsAnyAsync<AmazonS3Exception>(call);
        Assert.Equal((status, code), (error.StatusCode, error.ErrorCode));
    }
}
