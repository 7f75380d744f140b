using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>Changes of objects, in the bucket that <see cref="BucketChanges"/> leaves.</summary>
internal static class ObjectChanges
{
    private const string Bucket = "one-bucket";

    private static readonly ReadOnlyMemory<byte> Body = "body"u8.ToArray();

    public static IEnumerable<Change> Of(KeptCloud kept)
    {
        S3Client s3 = kept.Admin.S3;
        string version = "";
        yield return new(nameof(s3.PutObject), () => version = Expect.Success(s3.PutObject(new(Bucket, "key", Body, "text/plain") { Tags = [new("a", "b")], Properties = new() { CacheControl = "no-cache" } })).VersionId!);
        yield return new("a newer version", () => Expect.Success(s3.PutObject(new(Bucket, "key", "newer"u8.ToArray()))));
        yield return new(nameof(s3.PutObjectTagging), () => Expect.Success(s3.PutObjectTagging(new(Bucket, "key", [new("c", "d")]) { VersionId = version })));
        yield return new(nameof(s3.DeleteObjectTagging), () => Expect.Success(s3.DeleteObjectTagging(new(Bucket, "key") { VersionId = version })));
        yield return new("lists that are on", () => Expect.Success(s3.PutBucketOwnershipControls(new(Bucket, ObjectOwnership.ObjectWriter))));
        yield return new(nameof(s3.PutObjectAcl), () => Expect.Success(s3.PutObjectAcl(new(Bucket, "key", "authenticated-read"))));
        yield return new(nameof(s3.CopyObject), () => Expect.Success(s3.CopyObject(new(new(Bucket, "key"), Bucket, "line\nbreak"))));
        yield return new("a delete marker", () => Expect.Success(s3.DeleteObject(new(Bucket, "key"))));
        yield return new("a version deleted for good", () => Expect.Success(s3.DeleteObject(new(Bucket, "key") { VersionId = version })));
        yield return new("versions suspended", () => Expect.Success(s3.PutBucketVersioning(new(Bucket, VersioningStatus.Suspended))));
        yield return new("the version without an ID", () => Expect.Success(s3.PutObject(new(Bucket, "key", Body))));
        yield return new("and another one in its place", () => Expect.Success(s3.PutObject(new(Bucket, "key", "third"u8.ToArray()))));
        yield return new(nameof(s3.DeleteObjects), () => Expect.Success(s3.DeleteObjects(new(Bucket, [new("key", null), new("key", null), new("line\nbreak", null)]))));

        string upload = "";
        string etag = "";
        yield return new(nameof(s3.CreateMultipartUpload), () => upload = Expect.Success(s3.CreateMultipartUpload(new(Bucket, "large"))).UploadId);
        yield return new("an object to copy", () => Expect.Success(s3.PutObject(new(Bucket, "source", Body))));
        yield return new(nameof(s3.UploadPart), () => etag = Expect.Success(s3.UploadPart(new(Bucket, "large", upload, 1, Body))).ETag);
        yield return new(nameof(s3.UploadPartCopy), () => Expect.Success(s3.UploadPartCopy(new(new(Bucket, "source"), Bucket, "large", upload, 2))));
        yield return new(nameof(s3.CompleteMultipartUpload), () => Expect.Success(s3.CompleteMultipartUpload(new(Bucket, "large", upload, [new(1, etag)]))));
        yield return new("an upload", () => upload = Expect.Success(s3.CreateMultipartUpload(new(Bucket, "large"))).UploadId);
        yield return new("with a part", () => Expect.Success(s3.UploadPart(new(Bucket, "large", upload, 1, Body))));
        yield return new(nameof(s3.AbortMultipartUpload), () => Expect.Success(s3.AbortMultipartUpload(new(Bucket, "large", upload))));
        yield return new(nameof(s3.DeleteObject), () => Expect.Success(s3.DeleteObject(new ObjectRequest(Bucket, "source") { VersionId = "null" })));
    }
}
