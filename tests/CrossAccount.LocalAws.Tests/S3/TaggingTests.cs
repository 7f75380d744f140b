using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class TaggingTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public TaggingTests()
    {
        _s3 = _accounts.Admin.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
        Expect.Success(_s3.PutObject(new("one-bucket", "key", default) { Tags = [new("team", "data")] }));
    }

    [Fact]
    public void Tags_AreReplacedAsAWhole()
    {
        Expect.Items([new Tag("team", "data")], Expect.Success(_s3.GetObjectTagging(new("one-bucket", "key"))).Tags);
        Expect.Success(_s3.PutObjectTagging(new("one-bucket", "key", [new("b", ""), new("a", "1")])));
        Expect.Items([new Tag("a", "1"), new Tag("b", "")], Expect.Success(_s3.GetObjectTagging(new("one-bucket", "key"))).Tags);
        Expect.Success(_s3.DeleteObjectTagging(new("one-bucket", "key")));
        Assert.Empty(Expect.Success(_s3.GetObjectTagging(new("one-bucket", "key"))).Tags);
    }

    [Fact]
    public void BucketTags_AreAnErrorWhenThereAreNone()
    {
        Expect.Error(_s3.GetBucketTagging(new("one-bucket")), "NoSuchTagSet", "The TagSet does not exist", 404);
        Expect.Success(_s3.PutBucketTagging(new("one-bucket", [new("a", "1")])));
        Expect.Items([new Tag("a", "1")], Expect.Success(_s3.GetBucketTagging(new("one-bucket"))));
        Expect.Success(_s3.DeleteBucketTagging(new("one-bucket")));
        Assert.Equal("NoSuchTagSet", _s3.GetBucketTagging(new("one-bucket")).Error!.Code);
    }

    public static TheoryData<string, string, string> Refused { get; } = new()
    {
        { "", "", "InvalidTag: The TagKey you have provided is invalid" },
        { "a#", "", "InvalidTag: The TagKey you have provided is invalid" },
        { "aws:a", "", "InvalidTag: System tags cannot be added/updated by requester" },
        { "a", "#", "InvalidTag: The TagValue you have provided is invalid" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Tags_ThatS3DoesNotTake_AreRefused(string key, string value, string error)
    {
        Assert.Equal(error, _s3.PutObjectTagging(new("one-bucket", "key", [new(key, value)])).Error!.ToString());
        Assert.Equal(error, _s3.PutBucketTagging(new("one-bucket", [new(key, value)])).Error!.ToString());
    }

    [Fact]
    public void Tags_HaveTheirNumbers()
    {
        Tag[] tags = [.. Enumerable.Range(0, 51).Select(i => new Tag($"key{i}", ""))];

        Expect.Success(_s3.PutObjectTagging(new("one-bucket", "key", [.. tags[..10]])));
        Assert.Equal("BadRequest: Object tags cannot be greater than 10", _s3.PutObjectTagging(new("one-bucket", "key", [.. tags[..11]])).Error!.ToString());
        Expect.Success(_s3.PutBucketTagging(new("one-bucket", [.. tags[..50]])));
        Assert.Equal("BadRequest", _s3.PutBucketTagging(new("one-bucket", [.. tags])).Error!.Code);
        Assert.Equal(
            "InvalidTag: Cannot provide multiple Tags with the same key",
            _s3.PutObjectTagging(new("one-bucket", "key", [tags[0], tags[0]])).Error!.ToString());
    }

    [Fact]
    public void ExistingTags_DecideWhoReads()
    {
        LocalClient data = _accounts.User("Data", Documents.AllowWhen("s3:GetObject", "StringEquals", "s3:ExistingObjectTag/team", "data"));
        LocalClient sales = _accounts.User("Sales", Documents.AllowWhen("s3:GetObject", "StringEquals", "s3:ExistingObjectTag/team", "sales"));

        Expect.Success(data.S3.GetObject(new("one-bucket", "key")));
        Assert.Equal("AccessDenied", sales.S3.GetObject(new("one-bucket", "key")).Error!.Code);
    }

    [Fact]
    public void RequestedTags_DecideWhoWrites()
    {
        LocalClient tagger = _accounts.User("Tagger", Documents.AllowWhen("s3:PutObject*", "StringEquals", "s3:RequestObjectTag/team", "data"));
        LocalClient writer = _accounts.User("Writer", Documents.Allow("s3:PutObject"));

        Expect.Success(tagger.S3.PutObject(new("one-bucket", "new", default) { Tags = [new("team", "data")] }));
        Assert.Equal("AccessDenied", tagger.S3.PutObject(new("one-bucket", "new", default) { Tags = [new("team", "sales")] }).Error!.Code);
        Assert.Equal("AccessDenied", tagger.S3.PutObject(new("one-bucket", "new", default)).Error!.Code);
        Expect.Success(writer.S3.PutObject(new("one-bucket", "new", default)));
        Assert.Contains(
            "s3:PutObjectTagging", writer.S3.PutObject(new("one-bucket", "new", default) { Tags = [new("team", "data")] }).Error!.Message, StringComparison.Ordinal);
    }
}
