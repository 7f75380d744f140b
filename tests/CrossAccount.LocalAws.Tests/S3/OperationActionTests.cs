using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

/// <summary>Every operation needs just its action, on its resource.</summary>
public class OperationActionTests
{
    private const string Bucket = "arn:aws:s3:::one-bucket";
    private const string Key = "arn:aws:s3:::one-bucket/key";

    private static readonly Dictionary<string, (string Action, string Resource, Func<LocalClient, AwsError?> Call)> Operations = new()
    {
        ["ListObjectVersions"] = ("s3:ListBucketVersions", Bucket, c => c.S3.ListObjectVersions(new("one-bucket")).Error),
        ["ListMultipartUploads"] = ("s3:ListBucketMultipartUploads", Bucket, c => c.S3.ListMultipartUploads(new("one-bucket")).Error),
        ["GetBucketTagging"] = ("s3:GetBucketTagging", Bucket, c => c.S3.GetBucketTagging(new("one-bucket")).Error),
        ["PutBucketTagging"] = ("s3:PutBucketTagging", Bucket, c => c.S3.PutBucketTagging(new("one-bucket", [])).Error),
        ["DeleteBucketTagging"] = ("s3:PutBucketTagging", Bucket, c => c.S3.DeleteBucketTagging(new("one-bucket")).Error),
        ["GetBucketAcl"] = ("s3:GetBucketAcl", Bucket, c => c.S3.GetBucketAcl(new("one-bucket")).Error),
        ["PutBucketAcl"] = ("s3:PutBucketAcl", Bucket, c => c.S3.PutBucketAcl(new("one-bucket", "private")).Error),
        ["GetBucketPolicyStatus"] = ("s3:GetBucketPolicyStatus", Bucket, c => c.S3.GetBucketPolicyStatus(new("one-bucket")).Error),
        ["GetBucketAccelerate"] = ("s3:GetAccelerateConfiguration", Bucket, c => Get(c, BucketConfiguration.Accelerate)),
        ["PutBucketAccelerate"] = ("s3:PutAccelerateConfiguration", Bucket, c => Put(c, BucketConfiguration.Accelerate)),
        ["GetBucketCors"] = ("s3:GetBucketCORS", Bucket, c => Get(c, BucketConfiguration.Cors)),
        ["PutBucketCors"] = ("s3:PutBucketCORS", Bucket, c => Put(c, BucketConfiguration.Cors)),
        ["DeleteBucketCors"] = ("s3:PutBucketCORS", Bucket, c => Delete(c, BucketConfiguration.Cors)),
        ["GetBucketLifecycle"] = ("s3:GetLifecycleConfiguration", Bucket, c => Get(c, BucketConfiguration.Lifecycle)),
        ["PutBucketLifecycle"] = ("s3:PutLifecycleConfiguration", Bucket, c => Put(c, BucketConfiguration.Lifecycle)),
        ["GetBucketLogging"] = ("s3:GetBucketLogging", Bucket, c => Get(c, BucketConfiguration.Logging)),
        ["PutBucketLogging"] = ("s3:PutBucketLogging", Bucket, c => Put(c, BucketConfiguration.Logging)),
        ["GetBucketNotification"] = ("s3:GetBucketNotification", Bucket, c => Get(c, BucketConfiguration.Notification)),
        ["PutBucketNotification"] = ("s3:PutBucketNotification", Bucket, c => Put(c, BucketConfiguration.Notification)),
        ["GetObjectLock"] = ("s3:GetBucketObjectLockConfiguration", Bucket, c => Get(c, BucketConfiguration.ObjectLock)),
        ["PutObjectLock"] = ("s3:PutBucketObjectLockConfiguration", Bucket, c => Put(c, BucketConfiguration.ObjectLock)),
        ["GetBucketReplication"] = ("s3:GetReplicationConfiguration", Bucket, c => Get(c, BucketConfiguration.Replication)),
        ["PutBucketReplication"] = ("s3:PutReplicationConfiguration", Bucket, c => Put(c, BucketConfiguration.Replication)),
        ["GetRequestPayment"] = ("s3:GetBucketRequestPayment", Bucket, c => Get(c, BucketConfiguration.RequestPayment)),
        ["PutRequestPayment"] = ("s3:PutBucketRequestPayment", Bucket, c => Put(c, BucketConfiguration.RequestPayment)),
        ["GetBucketWebsite"] = ("s3:GetBucketWebsite", Bucket, c => Get(c, BucketConfiguration.Website)),
        ["PutBucketWebsite"] = ("s3:PutBucketWebsite", Bucket, c => Put(c, BucketConfiguration.Website)),
        ["DeleteBucketWebsite"] = ("s3:DeleteBucketWebsite", Bucket, c => Delete(c, BucketConfiguration.Website)),
        ["GetObject of a version"] = ("s3:GetObjectVersion", Key, c => c.S3.GetObject(new("one-bucket", "key") { VersionId = "null" }).Error),
        ["DeleteObject of a version"] = ("s3:DeleteObjectVersion", Key, c => c.S3.DeleteObject(new("one-bucket", "key") { VersionId = "other" }).Error),
        ["GetObjectTagging"] = ("s3:GetObjectTagging", Key, c => c.S3.GetObjectTagging(new("one-bucket", "key")).Error),
        ["GetObjectTagging of a version"] = ("s3:GetObjectVersionTagging", Key, c => c.S3.GetObjectTagging(new("one-bucket", "key") { VersionId = "null" }).Error),
        ["PutObjectTagging"] = ("s3:PutObjectTagging", Key, c => c.S3.PutObjectTagging(new("one-bucket", "key", [])).Error),
        ["DeleteObjectTagging"] = ("s3:DeleteObjectTagging", Key, c => c.S3.DeleteObjectTagging(new("one-bucket", "key")).Error),
        ["GetObjectAcl"] = ("s3:GetObjectAcl", Key, c => c.S3.GetObjectAcl(new("one-bucket", "key")).Error),
        ["PutObjectAcl"] = ("s3:PutObjectAcl", Key, c => c.S3.PutObjectAcl(new("one-bucket", "key", "private")).Error),
        ["CreateMultipartUpload"] = ("s3:PutObject", Key, c => c.S3.CreateMultipartUpload(new("one-bucket", "key")).Error),
        ["UploadPart"] = ("s3:PutObject", Key, c => c.S3.UploadPart(new("one-bucket", "key", "id", 1, default)).Error),
        ["CompleteMultipartUpload"] = ("s3:PutObject", Key, c => c.S3.CompleteMultipartUpload(new("one-bucket", "key", "id", [])).Error),
        ["AbortMultipartUpload"] = ("s3:AbortMultipartUpload", Key, c => c.S3.AbortMultipartUpload(new("one-bucket", "key", "id")).Error),
        ["ListParts"] = ("s3:ListMultipartUploadParts", Key, c => c.S3.ListParts(new("one-bucket", "key", "id")).Error),
    };

    private readonly TwoAccounts _accounts = new();

    public OperationActionTests()
    {
        Expect.Success(_accounts.Admin.S3.CreateBucket(new("one-bucket")));
        Expect.Success(_accounts.Admin.S3.PutObject(new("one-bucket", "key", default)));
    }

    public static TheoryData<string> Names { get; } = [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operation_IsDecidedByItsAction(string name)
    {
        (string action, string resource, Func<LocalClient, AwsError?> call) = Operations[name];
        LocalClient nobody = _accounts.User("Nobody");
        LocalClient somebody = _accounts.User("Somebody", Documents.Allow(action, resource));

        Assert.Equal(
            $"AccessDenied: User: arn:aws:iam::111111111111:user/Nobody is not authorized to perform: {action} on resource: \"{resource}\" because no identity-based policy allows the {action} action",
            call(nobody)?.ToString());
        Assert.NotEqual("AccessDenied", call(somebody)?.Code);
    }

    [Fact]
    public void Attributes_NeedBothActions()
    {
        LocalClient reader = _accounts.User("Reader", Documents.Allow("s3:GetObject"));
        LocalClient both = _accounts.User("Both", Documents.Allow("s3:GetObject*"));

        Assert.Contains("s3:GetObjectAttributes", reader.S3.GetObjectAttributes(new("one-bucket", "key")).Error!.Message, StringComparison.Ordinal);
        Expect.Success(both.S3.GetObjectAttributes(new("one-bucket", "key")));
    }

    [Fact]
    public void DeleteObjects_DecidesEachByItself()
    {
        Expect.Success(_accounts.Admin.S3.PutObject(new("one-bucket", "other", default)));
        LocalClient deleter = _accounts.User("Deleter", Documents.Allow("s3:DeleteObject", Key));

        var outcomes = Expect.Success(deleter.S3.DeleteObjects(new("one-bucket", [new("key"), new("other"), new("key", "null")])));

        Assert.Equal([null, "AccessDenied", "AccessDenied"], outcomes.Select(outcome => outcome.Error?.Code));
        Assert.Equal("other", Assert.Single(Expect.Success(_accounts.Admin.S3.ListObjectsV2(new("one-bucket"))).Contents).Key);
        Assert.Equal("MalformedXML", deleter.S3.DeleteObjects(new("one-bucket", [])).Error!.Code);
    }

    private static AwsError? Get(LocalClient client, BucketConfiguration configuration) => client.S3.GetBucketConfiguration(new("one-bucket", configuration)).Error;

    private static AwsError? Put(LocalClient client, BucketConfiguration configuration) =>
        client.S3.PutBucketConfiguration(new("one-bucket", configuration, "")).Error;

    private static AwsError? Delete(LocalClient client, BucketConfiguration configuration) =>
        client.S3.DeleteBucketConfiguration(new("one-bucket", configuration)).Error;
}
