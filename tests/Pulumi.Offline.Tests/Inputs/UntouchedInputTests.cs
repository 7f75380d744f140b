using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class UntouchedInputTests
{
    private static async Task<ImmutableDictionary<string, object>> SeenAsync(Aws.S3.BucketArgs args)
    {
        var mocks = new RecordingMocks();
        await TestRun.DeployAsync(mocks, () => { _ = new Aws.S3.Bucket("b", args); });
        return mocks.Named("b").Inputs;
    }

    [Fact]
    public async Task PropertiesThatWereNotSet_AreAbsent() => Assert.Empty(await SeenAsync(new Aws.S3.BucketArgs()));

    [Fact]
    public async Task CollectionsThatWereLookedAt_ArriveEmpty()
    {
        var args = new Aws.S3.BucketArgs();
        _ = args.Tags;

        var (key, value) = Assert.Single(await SeenAsync(args));

        Assert.Equal("tags", key);
        Assert.Empty(Assert.IsType<ImmutableDictionary<string, object>>(value));
    }

    [Fact]
    public async Task RenamedProperty_ArrivesUnderItsWireName()
        => Assert.Equal("x", Assert.Contains("bucket", await SeenAsync(new Aws.S3.BucketArgs { BucketName = "x" })));
}
