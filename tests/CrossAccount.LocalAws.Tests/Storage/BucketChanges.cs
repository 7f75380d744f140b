using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>Changes of buckets.</summary>
internal static class BucketChanges
{
    private const string Bucket = "one-bucket";
    private const string Website =
        """<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>""";

    public static IEnumerable<Change> Of(KeptCloud kept)
    {
        S3Client s3 = kept.Admin.S3;
        string policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/David"},"Action":"s3:*","Resource":"arn:aws:s3:::{{Bucket}}/*"}]}""";
        yield return new(nameof(s3.CreateBucket), () => Expect.Success(s3.CreateBucket(new(Bucket, "eu-central-1"))));
        yield return new(nameof(s3.PutBucketPolicy), () => Expect.Success(s3.PutBucketPolicy(new(Bucket, policy))));
        yield return new(nameof(s3.PutPublicAccessBlock), () => Expect.Success(s3.PutPublicAccessBlock(new(Bucket, new(false, true, true, false)))));
        yield return new(nameof(s3.PutBucketVersioning), () => Expect.Success(s3.PutBucketVersioning(new(Bucket, VersioningStatus.Enabled))));
        yield return new(nameof(s3.PutBucketEncryption), () => Expect.Success(s3.PutBucketEncryption(new(Bucket, new("aws:kms", "key", true)))));
        yield return new(nameof(s3.PutBucketOwnershipControls), () => Expect.Success(s3.PutBucketOwnershipControls(new(Bucket, ObjectOwnership.BucketOwnerPreferred))));
        yield return new(nameof(s3.PutBucketAcl), () => Expect.Success(s3.PutBucketAcl(new(Bucket, "authenticated-read") { })));
        yield return new(nameof(s3.PutBucketTagging), () => Expect.Success(s3.PutBucketTagging(new(Bucket, [new("a", "b")]))));
        yield return new(nameof(s3.PutBucketConfiguration), () => Expect.Success(s3.PutBucketConfiguration(new(Bucket, BucketConfiguration.Website, Website))));
        yield return new(nameof(s3.DeleteBucketConfiguration), () => Expect.Success(s3.DeleteBucketConfiguration(new(Bucket, BucketConfiguration.Website))));
        yield return new(nameof(s3.DeleteBucketTagging), () => Expect.Success(s3.DeleteBucketTagging(new(Bucket))));
        yield return new(nameof(s3.DeleteBucketOwnershipControls), () => Expect.Success(s3.DeleteBucketOwnershipControls(new(Bucket))));
        yield return new(nameof(s3.DeleteBucketEncryption), () => Expect.Success(s3.DeleteBucketEncryption(new(Bucket))));
        yield return new(nameof(s3.DeletePublicAccessBlock), () => Expect.Success(s3.DeletePublicAccessBlock(new(Bucket))));
        yield return new(nameof(s3.DeleteBucketPolicy), () => Expect.Success(s3.DeleteBucketPolicy(new(Bucket))));
        yield return new("a bucket with settings from the beginning", () => Expect.Success(s3.CreateBucket(new("locked-bucket") { ObjectLockEnabled = true, Tags = [new("a", "b")] })));
        yield return new(nameof(s3.DeleteBucket), () => Expect.Success(s3.DeleteBucket(new("locked-bucket"))));
    }
}
