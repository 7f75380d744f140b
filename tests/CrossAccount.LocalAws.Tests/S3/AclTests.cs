using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class AclTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public AclTests()
    {
        _s3 = _accounts.Owner.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
    }

    [Fact]
    public void OwnerEnforced_HasTheOwnersListAlone()
    {
        AccessControlList list = Expect.Success(_s3.GetBucketAcl(new("one-bucket")));

        Assert.Equal(64, list.OwnerId.Length);
        Assert.Equal(new AclGrant(GranteeType.CanonicalUser, list.OwnerId, AclPermission.FullControl), Assert.Single(list.Grants));
        Expect.Error(_s3.PutBucketAcl(new("one-bucket", "private")), "AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
        Expect.Error(
            _s3.PutObject(new("one-bucket", "key", default) { Acl = "public-read" }), "AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
        Expect.Success(_s3.PutObject(new("one-bucket", "key", default) { Acl = "bucket-owner-full-control" }));
        Assert.Equal("InvalidArgument", _s3.PutBucketAcl(new("one-bucket", "no-such-list")).Error!.Code);
    }

    [Fact]
    public void Lists_AreStoredWhereThereAreSome()
    {
        Expect.Success(_s3.PutBucketOwnershipControls(new("one-bucket", ObjectOwnership.BucketOwnerPreferred)));
        Expect.Success(_s3.PutBucketAcl(new("one-bucket", "log-delivery-write")));

        AccessControlList list = Expect.Success(_s3.GetBucketAcl(new("one-bucket")));

        Assert.Equal([AclPermission.FullControl, AclPermission.Write, AclPermission.ReadAcp], list.Grants.Select(grant => grant.Permission));
        Expect.Error(
            _s3.PutBucketOwnershipControls(new("one-bucket", ObjectOwnership.BucketOwnerEnforced)), "InvalidBucketAclWithObjectOwnership",
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting", 400);
    }

    [Fact]
    public void PublicLists_AreBlocked_AndLetNobodyIn()
    {
        Expect.Success(_s3.PutBucketOwnershipControls(new("one-bucket", ObjectOwnership.BucketOwnerPreferred)));
        Expect.Denied(
            _s3.PutBucketAcl(new("one-bucket", "public-read")),
            "User: arn:aws:iam::999999999999:root is not authorized to perform: s3:PutBucketAcl on resource: \"arn:aws:s3:::one-bucket\" because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.");
        Expect.Success(_s3.DeletePublicAccessBlock(new("one-bucket")));

        Expect.Success(_s3.PutBucketAcl(new("one-bucket", "public-read")));

        Expect.Denied(_accounts.User("Other", Documents.Allow("s3:*")).S3.ListObjectsV2(new("one-bucket")), "Access Denied");
    }

    [Fact]
    public void Writer_OwnsWhereObjectsAreTheWriters()
    {
        Expect.Success(_s3.PutBucketOwnershipControls(new("one-bucket", ObjectOwnership.ObjectWriter)));
        Expect.Success(_s3.PutObject(new("one-bucket", "key", default) { Acl = "bucket-owner-full-control" }));
        string owner = Expect.Success(_s3.GetBucketAcl(new("one-bucket"))).OwnerId;

        Assert.Equal(owner, Expect.Success(_s3.GetObjectAcl(new("one-bucket", "key"))).OwnerId);
        Expect.Success(_s3.PutObjectAcl(new("one-bucket", "key", "private")));
        Assert.Single(Expect.Success(_s3.GetObjectAcl(new("one-bucket", "key"))).Grants);
    }

    [Theory]
    [InlineData("s3:CreateBucket", "s3:PutBucketAcl")]
    [InlineData("s3:CreateBucket,s3:PutBucketAcl", "s3:PutBucketOwnershipControls")]
    public void CreateBucket_WithMore_NeedsMore(string allowed, string missing)
    {
        var creator = _accounts.User("Creator", Documents.Allow(allowed.Replace(",", "\",\"", StringComparison.Ordinal)).Replace("\"Action\":", "\"Action\":[", StringComparison.Ordinal).Replace(",\"Resource\"", "],\"Resource\"", StringComparison.Ordinal));

        var error = creator.S3.CreateBucket(new("two-bucket") { Acl = "log-delivery-write", ObjectOwnership = ObjectOwnership.ObjectWriter }).Error!;

        Assert.Contains($"is not authorized to perform: {missing} on", error.Message, StringComparison.Ordinal);
    }
}
