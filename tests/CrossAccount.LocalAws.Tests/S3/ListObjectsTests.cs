using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class ListObjectsTests
{
    private static readonly ListObjectsRequest All = new("one-bucket");

    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public ListObjectsTests()
    {
        _s3 = _accounts.Admin.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
        foreach (string key in (ReadOnlySpan<string>)["b", "a/2", "a/1", "a/x/1", "c/1", "B", "é", "\uFFFD", "😀"])
        {
            Expect.Success(_s3.PutObject(new("one-bucket", key, default)));
        }
    }

    [Fact]
    public void Keys_AreInTheOrderOfTheirUtf8() =>
        Assert.Equal(["B", "a/1", "a/2", "a/x/1", "b", "c/1", "é", "\uFFFD", "😀"], Keys(All));

    [Fact]
    public void Prefix_Selects() => Assert.Equal(["a/1", "a/2", "a/x/1"], Keys(All with { Prefix = "a/" }));

    [Fact]
    public void Delimiter_Groups()
    {
        ObjectList list = Expect.Success(_s3.ListObjectsV2(All with { Delimiter = "/" }));

        Assert.Equal(["B", "b", "é", "\uFFFD", "😀"], list.Contents.Select(entry => entry.Key));
        Expect.Items(["a/", "c/"], list.CommonPrefixes);
        Assert.Equal(7, list.KeyCount);
        Assert.False(list.IsTruncated);
    }

    [Fact]
    public void PrefixAndDelimiter_GroupBelowThePrefix()
    {
        ObjectList list = Expect.Success(_s3.ListObjectsV2(All with { Prefix = "a/", Delimiter = "/" }));

        Assert.Equal(["a/1", "a/2"], list.Contents.Select(entry => entry.Key));
        Expect.Items(["a/x/"], list.CommonPrefixes);
    }

    [Fact]
    public void StartAfter_Skips() => Assert.Equal(["😀"], Keys(All with { StartAfter = "\uFFFD" }));

    [Theory]
    [InlineData(null)]
    [InlineData("/")]
    public void Pages_TogetherGiveEverythingOnce(string? delimiter)
    {
        for (int size = 1; size <= 10; size++)
        {
            List<string> found = [];
            ListObjectsRequest request = All with { MaxKeys = size, Delimiter = delimiter };
            ObjectList page;
            do
            {
                page = Expect.Success(_s3.ListObjectsV2(request));
                Assert.True(page.KeyCount <= size);
                found.AddRange(page.Contents.Select(entry => entry.Key));
                found.AddRange(page.CommonPrefixes);
                request = request with { ContinuationToken = page.NextContinuationToken };
            }
            while (page.IsTruncated);

            ObjectList whole = Expect.Success(_s3.ListObjectsV2(All with { Delimiter = delimiter }));
            Assert.Equal(
                whole.Contents.Select(entry => entry.Key).Concat(whole.CommonPrefixes).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void BadArguments_AreRefused()
    {
        Expect.Error(
            _s3.ListObjectsV2(All with { ContinuationToken = "not base64!" }), "InvalidArgument", "The continuation token provided is incorrect", 400);
        Expect.Error(
            _s3.ListObjectsV2(All with { MaxKeys = -1 }), "InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647", 400);
        Assert.Empty(Keys(All with { MaxKeys = 0 }));
    }

    [Theory]
    [InlineData("s3:prefix", "a/", true)]
    [InlineData("s3:prefix", "b/", false)]
    [InlineData("s3:delimiter", "/", true)]
    [InlineData("s3:max-keys", "5", true)]
    [InlineData("s3:max-keys", "6", false)]
    [InlineData("aws:ResourceAccount", "111111111111", true)]
    [InlineData("aws:ResourceAccount", "999999999999", false)]
    public void Conditions_SeeTheRequest(string key, string value, bool allowed)
    {
        LocalClient user = _accounts.User("User", Documents.AllowWhen("s3:ListBucket", "StringEquals", key, value));

        Assert.Equal(allowed, user.S3.ListObjectsV2(All with { Prefix = "a/", Delimiter = "/", MaxKeys = 5 }).IsSuccess);
    }

    private IEnumerable<string> Keys(ListObjectsRequest request) => Expect.Success(_s3.ListObjectsV2(request)).Contents.Select(entry => entry.Key);
}
