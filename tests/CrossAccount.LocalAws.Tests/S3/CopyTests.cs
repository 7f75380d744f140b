using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Copies;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class CopyTests
{
    private static readonly CopySource Source = new("one-bucket", "source");

    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public CopyTests()
    {
        _s3 = _accounts.Admin.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
        Expect.Success(_s3.CreateBucket(new("two-bucket")));
        Expect.Success(_s3.PutObject(new("one-bucket", "source", "content"u8.ToArray(), "text/plain")
        {
            Tags = [new("team", "data")],
            Properties = new() { CacheControl = "no-store", UserMetadata = ObjectMetadata("color", "blue") },
        }));
    }

    [Fact]
    public void Copy_HasContentPropertiesAndTags()
    {
        ObjectHead copy = Expect.Success(_s3.CopyObject(new(Source, "two-bucket", "copy"))).Head;

        Assert.Equal(("text/plain", "no-store", "blue", 1), (copy.ContentType, copy.Properties.CacheControl, copy.Properties.UserMetadata["color"], copy.TagCount));
        Assert.Equal(Expect.Success(_s3.HeadObject(new("one-bucket", "source"))).ETag, copy.ETag);
    }

    [Fact]
    public void Copy_CanHaveOthers()
    {
        ObjectHead copy = Expect.Success(_s3.CopyObject(new(Source, "one-bucket", "source") { ContentType = "text/html", Properties = new(), Tags = [] })).Head;

        Assert.Equal(("text/html", null, 0, 0), (copy.ContentType, copy.Properties.CacheControl, copy.Properties.UserMetadata.Count, copy.TagCount));
    }

    [Fact]
    public void Copy_OntoItselfUnchanged_IsRefused() => Assert.Equal(
        "InvalidRequest: This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
        _s3.CopyObject(new(Source, "one-bucket", "source")).Error!.ToString());

    [Fact]
    public void Copy_NeedsToReadTheOneAndToWriteTheOther()
    {
        LocalClient writer = _accounts.User("Writer", Documents.Allow("s3:PutObject*"));
        LocalClient reader = _accounts.User("Reader", Documents.Allow("s3:GetObject*"));
        LocalClient untagged = _accounts.User("Untagged", Statements("s3:GetObject", "s3:PutObject", "s3:PutObjectTagging"));
        LocalClient both = _accounts.User("Both", Statements("s3:GetObject", "s3:GetObjectTagging", "s3:PutObject", "s3:PutObjectTagging"));
        CopyObjectRequest request = new(Source, "two-bucket", "copy");

        Assert.Contains("s3:GetObject on resource: \"arn:aws:s3:::one-bucket/source\"", writer.S3.CopyObject(request).Error!.Message, StringComparison.Ordinal);
        Assert.Contains("s3:PutObject on resource: \"arn:aws:s3:::two-bucket/copy\"", reader.S3.CopyObject(request).Error!.Message, StringComparison.Ordinal);
        Assert.Contains("s3:GetObjectTagging on resource: \"arn:aws:s3:::one-bucket/source\"", untagged.S3.CopyObject(request).Error!.Message, StringComparison.Ordinal);
        Expect.Success(both.S3.CopyObject(request));
    }

    [Fact]
    public void Conditions_OnTheSource()
    {
        CopySource other = Source with { Conditions = new() { IfMatch = "other" } };
        CopySource same = Source with { Conditions = new() { IfNoneMatch = "*" } };

        Assert.Equal("PreconditionFailed", _s3.CopyObject(new(other, "two-bucket", "copy")).Error!.Code);
        Assert.Equal("PreconditionFailed", _s3.CopyObject(new(same, "two-bucket", "copy")).Error!.Code);
        Assert.Equal("NoSuchKey", _s3.CopyObject(new(Source with { Key = "missing" }, "two-bucket", "copy")).Error!.Code);
        Assert.Equal("NoSuchBucket", _s3.CopyObject(new(Source with { Bucket = "missing" }, "two-bucket", "copy")).Error!.Code);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> ObjectMetadata(string key, string value) =>
        System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(key, value);

    private static string Statements(params string[] actions) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["{{string.Join("\",\"", actions)}}"],"Resource":"*"}]}""";
}
