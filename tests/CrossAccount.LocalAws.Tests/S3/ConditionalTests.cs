using System.Text;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

/// <summary>Ranges, and requests that are met only if something holds of the object.</summary>
public class ConditionalTests
{
    private const string ETag = "\"781e5e245d69b566979b86e28d23f2c7\"";

    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;
    private readonly DateTimeOffset _written;

    public ConditionalTests()
    {
        _s3 = _accounts.Admin.S3;
        _written = _accounts.Clock.GetUtcNow();
        Expect.Success(_s3.CreateBucket(new("one-bucket")));
        Assert.Equal(ETag, Expect.Success(_s3.PutObject(new("one-bucket", "key", "0123456789"u8.ToArray()))).ETag);
    }

    public static TheoryData<string?, string, string?> Ranges { get; } = new()
    {
        { null, "0123456789", null },
        { "bytes=0-0", "0", "0-0" },
        { "bytes=2-4", "234", "2-4" },
        { "bytes=7-", "789", "7-9" },
        { "bytes=-3", "789", "7-9" },
        { "bytes=-30", "0123456789", "0-9" },
        { "bytes=5-99999999999999", "56789", "5-9" },
        { "bytes=4-2", "0123456789", null },
        { "bytes=0-1,3-4", "0123456789", null },
        { "bytes=a-b", "0123456789", null },
        { "bytes=-", "0123456789", null },
        { "lines=0-1", "0123456789", null },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Range_GivesThePiece(string? range, string expected, string? given)
    {
        ObjectContent content = Expect.Success(_s3.GetObject(new("one-bucket", "key") { Range = range }));

        Assert.Equal(expected, Encoding.UTF8.GetString(content.Body.Span));
        Assert.Equal(given, content.Range is { } piece ? $"{piece.First}-{piece.Last}" : null);
        Assert.Equal(10, content.Head.ContentLength);
    }

    [Theory]
    [InlineData("bytes=10-")]
    [InlineData("bytes=99-100")]
    [InlineData("bytes=-0")]
    public void Range_OutsideTheObject_IsRefused(string range) => Expect.Error(
        _s3.GetObject(new("one-bucket", "key") { Range = range }), "InvalidRange", "The requested range is not satisfiable", 416);

    [Fact]
    public void Conditions_OnETags()
    {
        const string Other = "\"00000000000000000000000000000000\"";
        Assert.Null(Get(new() { IfMatch = ETag }));
        Assert.Null(Get(new() { IfMatch = ETag.Trim('"') }));
        Assert.Null(Get(new() { IfMatch = "*" }));
        Assert.Null(Get(new() { IfMatch = $"{Other}, {ETag}" }));
        Assert.Equal("PreconditionFailed", Get(new() { IfMatch = Other }));
        Assert.Equal("NotModified", Get(new() { IfNoneMatch = ETag }));
        Assert.Equal("NotModified", Get(new() { IfNoneMatch = "*" }));
        Assert.Null(Get(new() { IfNoneMatch = Other }));
    }

    [Fact]
    public void Conditions_OnTimes_GiveWayToThoseOnETags()
    {
        DateTimeOffset before = _written.AddSeconds(-1);
        Assert.Null(Get(new() { IfModifiedSince = before }));
        Assert.Equal("NotModified", Get(new() { IfModifiedSince = _written }));
        Assert.Null(Get(new() { IfUnmodifiedSince = _written }));
        Assert.Equal("PreconditionFailed", Get(new() { IfUnmodifiedSince = before }));
        Assert.Null(Get(new() { IfUnmodifiedSince = before, IfMatch = ETag }));
        Assert.Null(Get(new() { IfModifiedSince = _written, IfNoneMatch = "other" }));
    }

    [Fact]
    public void Writing_OnlyWhatIsNotThere()
    {
        PutObjectRequest put = new("one-bucket", "key", default);

        Expect.Error(
            _s3.PutObject(put with { IfNoneMatch = "*" }), "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412);
        Expect.Success(_s3.PutObject(put with { Key = "new", IfNoneMatch = "*" }));
        Assert.Equal("PreconditionFailed", _s3.PutObject(put with { IfMatch = "other" }).Error!.Code);
        Assert.Equal("NoSuchKey", _s3.PutObject(put with { Key = "missing", IfMatch = ETag }).Error!.Code);
        Expect.Success(_s3.PutObject(put with { IfMatch = ETag }));
    }

    private string? Get(ObjectConditions conditions)
    {
        GetObjectRequest request = new("one-bucket", "key") { Conditions = conditions };
        string? read = _s3.GetObject(request).Error?.Code;
        Assert.Equal(read, _s3.HeadObject(request).Error?.Code);
        return read;
    }
}
