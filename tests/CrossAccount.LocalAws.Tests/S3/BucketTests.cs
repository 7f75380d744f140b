using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class BucketTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void CreateBucket_GivesWhatWasAsked()
    {
        Bucket bucket = Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket", "eu-central-1")));

        Assert.Equal(new Bucket("one-bucket", _accounts.Clock.GetUtcNow(), "eu-central-1"), bucket);
        Assert.Equal(bucket, Assert.Single(Expect.Success(_accounts.Owner.S3.ListBuckets())));
        Assert.Equal(bucket, Expect.Success(_accounts.Owner.S3.HeadBucket(new("one-bucket"))));
        Assert.Equal("eu-central-1", Expect.Success(_accounts.Owner.S3.GetBucketLocation(new("one-bucket"))));
        Assert.Empty(Expect.Success(_accounts.Admin.S3.ListBuckets()));
    }

    [Fact]
    public void BucketNames_AreUniqueAcrossAccounts()
    {
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));

        Expect.Error(
            _accounts.Owner.S3.CreateBucket(new("one-bucket")), "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.", 409);
        Expect.Error(
            _accounts.Admin.S3.CreateBucket(new("one-bucket")), "BucketAlreadyExists",
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.", 409);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Upper")]
    [InlineData("under_score")]
    [InlineData("-begins")]
    [InlineData("ends-")]
    [InlineData("two..dots")]
    [InlineData("192.168.1.1")]
    [InlineData("xn--bucket")]
    [InlineData("bucket-s3alias")]
    [InlineData("with space")]
    [InlineData("newline\n")]
    public void CreateBucket_BadName_IsRefused(string name) =>
        Expect.Error(_accounts.Owner.S3.CreateBucket(new(name)), "InvalidBucketName", "The specified bucket is not valid.", 400);

    [Fact]
    public void BucketNames_OfEveryGoodShape_AreAccepted()
    {
        foreach (string name in (ReadOnlySpan<string>)["abc", "a.b.c", "1-2-3", new string('x', 63), "amzn-s3-demo-bucket-shared-container"])
        {
            Expect.Success(_accounts.Owner.S3.CreateBucket(new(name)));
        }

        Assert.Equal("InvalidBucketName", _accounts.Owner.S3.CreateBucket(new(new string('x', 64))).Error!.Code);
    }

    [Fact]
    public void DeleteBucket_OnlyWhenItIsEmpty()
    {
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));
        Expect.Success(_accounts.Owner.S3.PutObject(new("one-bucket", "key", default)));

        Expect.Error(_accounts.Owner.S3.DeleteBucket(new("one-bucket")), "BucketNotEmpty", "The bucket you tried to delete is not empty", 409);
        Expect.Success(_accounts.Owner.S3.DeleteObject(new("one-bucket", "key")));
        Expect.Success(_accounts.Owner.S3.DeleteBucket(new("one-bucket")));
        Expect.Error(_accounts.Owner.S3.HeadBucket(new("one-bucket")), "NoSuchBucket", "The specified bucket does not exist", 404);
        Expect.Success(_accounts.Admin.S3.CreateBucket(new("one-bucket")));
    }

    [Fact]
    public void NewBucket_HasTheSettingsOfNewBuckets()
    {
        var s3 = _accounts.Owner.S3;
        Expect.Success(s3.CreateBucket(new("one-bucket")));

        Assert.Equal(new PublicAccessBlock(true, true, true, true), Expect.Success(s3.GetPublicAccessBlock(new("one-bucket"))));
        Assert.Equal(VersioningStatus.NeverEnabled, Expect.Success(s3.GetBucketVersioning(new("one-bucket"))));
        Assert.Equal(new BucketEncryption("AES256"), Expect.Success(s3.GetBucketEncryption(new("one-bucket"))));
        Assert.Equal(ObjectOwnership.BucketOwnerEnforced, Expect.Success(s3.GetBucketOwnershipControls(new("one-bucket"))));
        Expect.Error(s3.GetBucketPolicy(new("one-bucket")), "NoSuchBucketPolicy", "The bucket policy does not exist", 404);
    }

    [Fact]
    public void Settings_AreStoredAndRemoved()
    {
        var s3 = _accounts.Owner.S3;
        Expect.Success(s3.CreateBucket(new("one-bucket")));
        var block = new PublicAccessBlock(true, false, true, false);
        var encryption = new BucketEncryption("aws:kms", "key", BucketKeyEnabled: true);

        Expect.Success(s3.PutPublicAccessBlock(new("one-bucket", block)));
        Expect.Success(s3.PutBucketVersioning(new("one-bucket", VersioningStatus.Enabled)));
        Expect.Success(s3.PutBucketEncryption(new("one-bucket", encryption)));
        Expect.Success(s3.PutBucketOwnershipControls(new("one-bucket", ObjectOwnership.ObjectWriter)));
        Assert.Equal(block, Expect.Success(s3.GetPublicAccessBlock(new("one-bucket"))));
        Assert.Equal(VersioningStatus.Enabled, Expect.Success(s3.GetBucketVersioning(new("one-bucket"))));
        Assert.Equal(encryption, Expect.Success(s3.GetBucketEncryption(new("one-bucket"))));
        Assert.Equal(ObjectOwnership.ObjectWriter, Expect.Success(s3.GetBucketOwnershipControls(new("one-bucket"))));

        Expect.Success(s3.DeletePublicAccessBlock(new("one-bucket")));
        Expect.Success(s3.DeleteBucketEncryption(new("one-bucket")));
        Expect.Success(s3.DeleteBucketOwnershipControls(new("one-bucket")));
        Expect.Error(
            s3.GetPublicAccessBlock(new("one-bucket")), "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", 404);
        Assert.Equal(BucketEncryption.Default, Expect.Success(s3.GetBucketEncryption(new("one-bucket"))));
        Expect.Error(
            s3.GetBucketOwnershipControls(new("one-bucket")), "OwnershipControlsNotFoundError", "The bucket ownership controls were not found", 404);
    }

    public static TheoryData<string> Actions { get; } = new(
        "s3:CreateBucket", "s3:DeleteBucket", "s3:ListBucket", "s3:GetBucketLocation", "s3:PutBucketPolicy", "s3:GetBucketPolicy",
        "s3:DeleteBucketPolicy", "s3:PutBucketPublicAccessBlock", "s3:GetBucketPublicAccessBlock", "s3:PutBucketVersioning",
        "s3:GetBucketVersioning", "s3:PutEncryptionConfiguration", "s3:GetEncryptionConfiguration", "s3:PutBucketOwnershipControls",
        "s3:GetBucketOwnershipControls");

    [Theory]
    [MemberData(nameof(Actions))]
    public void EveryOperation_IsDecidedByItsAction(string action)
    {
        Expect.Success(_accounts.Admin.S3.CreateBucket(new("one-bucket")));
        LocalClient nobody = _accounts.User("Nobody");
        LocalClient somebody = _accounts.User("Somebody", Documents.Allow(action));

        Assert.Equal(
            $"AccessDenied: User: arn:aws:iam::111111111111:user/Nobody is not authorized to perform: {action} on resource: \"arn:aws:s3:::one-bucket\" because no identity-based policy allows the {action} action",
            Call(nobody, action)?.ToString());
        Assert.NotEqual("AccessDenied", Call(somebody, action)?.Code);
    }

    private static LocalAws.Errors.AwsError? Call(LocalClient client, string action) => action switch
    {
        "s3:CreateBucket" => client.S3.CreateBucket(new("one-bucket")).Error,
        "s3:DeleteBucket" => client.S3.DeleteBucket(new("one-bucket")).Error,
        "s3:ListBucket" => client.S3.HeadBucket(new("one-bucket")).Error,
        "s3:GetBucketLocation" => client.S3.GetBucketLocation(new("one-bucket")).Error,
        "s3:PutBucketPolicy" => client.S3.PutBucketPolicy(new("one-bucket", "{}")).Error,
        "s3:GetBucketPolicy" => client.S3.GetBucketPolicy(new("one-bucket")).Error,
        "s3:DeleteBucketPolicy" => client.S3.DeleteBucketPolicy(new("one-bucket")).Error,
        "s3:PutBucketPublicAccessBlock" => client.S3.PutPublicAccessBlock(new("one-bucket", PublicAccessBlock.All)).Error,
        "s3:GetBucketPublicAccessBlock" => client.S3.GetPublicAccessBlock(new("one-bucket")).Error,
        "s3:PutBucketVersioning" => client.S3.PutBucketVersioning(new("one-bucket", VersioningStatus.Suspended)).Error,
        "s3:GetBucketVersioning" => client.S3.GetBucketVersioning(new("one-bucket")).Error,
        "s3:PutEncryptionConfiguration" => client.S3.PutBucketEncryption(new("one-bucket", BucketEncryption.Default)).Error,
        "s3:GetEncryptionConfiguration" => client.S3.GetBucketEncryption(new("one-bucket")).Error,
        "s3:PutBucketOwnershipControls" => client.S3.PutBucketOwnershipControls(new("one-bucket", ObjectOwnership.ObjectWriter)).Error,
        _ => client.S3.GetBucketOwnershipControls(new("one-bucket")).Error,
    };
}
