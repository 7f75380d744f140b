using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class VersioningTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public VersioningTests()
    {
        _s3 = _accounts.Admin.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
    }

    [Fact]
    public void NeverEnabled_KeepsOneVersionAndTellsNone()
    {
        Assert.Null(Put("key", "1").VersionId);
        Put("key", "2");

        ObjectVersionSummary only = Assert.Single(Versions());
        Assert.Equal(("key", "null", true, 1L), (only.Key, only.VersionId, only.IsLatest, only.Size));
        Assert.Equal(new DeletedObject("key"), Expect.Success(_s3.DeleteObject(new("one-bucket", "key"))));
        Assert.Empty(Versions());
    }

    [Fact]
    public void Enabled_KeepsEveryVersion()
    {
        Put("key", "0");
        Status(VersioningStatus.Enabled);
        string first = Put("key", "1").VersionId!;
        string second = Put("key", "2").VersionId!;

        Assert.Equal(32, first.Length);
        Assert.NotEqual(first, second);
        Assert.Equal(["2", "1", "0"], [Read(null), Read(first), Read("null")]);
        Assert.Equal([second, first, "null"], Versions().Select(version => version.VersionId));
        Assert.Equal([true, false, false], Versions().Select(version => version.IsLatest));
    }

    [Fact]
    public void Delete_MarksAndCanBeTakenBack()
    {
        Status(VersioningStatus.Enabled);
        string first = Put("key", "1").VersionId!;

        DeletedObject deleted = Expect.Success(_s3.DeleteObject(new("one-bucket", "key")));

        Assert.True(deleted.IsDeleteMarker);
        Assert.Null(deleted.VersionId);
        Expect.Error(_s3.GetObject(new("one-bucket", "key")), "NoSuchKey", "The specified key does not exist.", 404);
        Assert.Empty(Expect.Success(_s3.ListObjectsV2(new("one-bucket"))).Contents);
        Expect.Error(
            _s3.GetObject(new("one-bucket", "key") { VersionId = deleted.DeleteMarkerVersionId }),
            "MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
        Assert.Equal("1", Read(first));
        Assert.Equal([true, false], Versions().Select(version => version.IsDeleteMarker));

        DeletedObject taken = Expect.Success(_s3.DeleteObject(new("one-bucket", "key") { VersionId = deleted.DeleteMarkerVersionId }));

        Assert.True(taken.IsDeleteMarker);
        Assert.Equal("1", Read(null));
    }

    [Fact]
    public void Suspended_ReplacesTheNullVersionAlone()
    {
        Status(VersioningStatus.Enabled);
        string kept = Put("key", "1").VersionId!;
        Status(VersioningStatus.Suspended);
        Assert.Equal("null", Put("key", "2").VersionId);
        Put("key", "3");

        Assert.Equal(["null", kept], Versions().Select(version => version.VersionId));
        Assert.Equal("null", Expect.Success(_s3.DeleteObject(new("one-bucket", "key"))).DeleteMarkerVersionId);
        Assert.Equal(["null", kept], Versions().Select(version => version.VersionId));
        Assert.True(Versions()[0].IsDeleteMarker);
    }

    [Fact]
    public void Version_ThatIsNotThere_IsNoSuchVersion()
    {
        Put("key", "1");

        Expect.Error(_s3.GetObject(new("one-bucket", "key") { VersionId = "other" }), "NoSuchVersion", "The specified version does not exist.", 404);
        Expect.Error(_s3.GetObject(new("one-bucket", "key") { VersionId = "" }), "InvalidArgument", "Invalid version id specified", 400);
        Expect.Success(_s3.DeleteObject(new("one-bucket", "key") { VersionId = "other" }));
        Assert.Single(Versions());
    }

    [Fact]
    public void BucketWithDeleteMarkersOnly_IsNotEmpty()
    {
        Status(VersioningStatus.Enabled);
        string marker = Expect.Success(_s3.DeleteObject(new("one-bucket", "key"))).DeleteMarkerVersionId!;

        Expect.Error(
            _s3.DeleteBucket(new("one-bucket")), "BucketNotEmpty",
            "The bucket you tried to delete is not empty. You must delete all versions in the bucket.", 409);
        Expect.Success(_s3.DeleteObject(new("one-bucket", "key") { VersionId = marker }));
        Expect.Success(_s3.DeleteBucket(new("one-bucket")));
    }

    [Fact]
    public void Versioning_OnceEnabled_CannotBeUndone() => Expect.Error(
        _s3.PutBucketVersioning(new("one-bucket", VersioningStatus.NeverEnabled)), "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema", 400);

    [Fact]
    public void Pages_GoOnWithinTheVersionsOfAKey()
    {
        Status(VersioningStatus.Enabled);
        foreach (string key in (ReadOnlySpan<string>)["a", "b", "b", "b", "c/1", "c/2", "d"])
        {
            Put(key, key);
        }

        ListObjectVersionsRequest request = new("one-bucket") { MaxKeys = 2, Delimiter = "/" };
        List<string> seen = [];
        ObjectVersionList page;
        do
        {
            page = Expect.Success(_s3.ListObjectVersions(request));
            Assert.InRange(page.Versions.Length + page.CommonPrefixes.Length, 1, 2);
            seen.AddRange([.. page.Versions.Select(version => version.Key), .. page.CommonPrefixes]);
            request = request with { KeyMarker = page.NextKeyMarker, VersionIdMarker = page.NextVersionIdMarker };
        }
        while (page.IsTruncated);

        Assert.Equal(["a", "b", "b", "b", "c/", "d"], seen.Order());
        Expect.Error(
            _s3.ListObjectVersions(new("one-bucket") { VersionIdMarker = "x" }), "InvalidArgument",
            "A version-id marker cannot be specified without a key marker.", 400);
    }

    private void Status(VersioningStatus status) => Expect.Success(_s3.PutBucketVersioning(new("one-bucket", status)));

    private ObjectHead Put(string key, string body) => Expect.Success(_s3.PutObject(new("one-bucket", key, System.Text.Encoding.UTF8.GetBytes(body))));

    private string Read(string? version) => System.Text.Encoding.UTF8.GetString(
        Expect.Success(_s3.GetObject(new("one-bucket", "key") { VersionId = version })).Body.Span);

    private ObjectVersionSummary[] Versions() => [.. Expect.Success(_s3.ListObjectVersions(new("one-bucket"))).Versions];
}
