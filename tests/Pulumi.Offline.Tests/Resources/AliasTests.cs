using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Resources;

public class AliasTests
{
    private static Task<RunException> RefusedAsync(Alias alias) => Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(
        new RecordingMocks(), () => { _ = new Thing("t", options: new() { Aliases = { alias } }); }));

    [Fact]
    public async Task Aliases_AreNotSeenByMocks()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing(
                "t", options: new() { Aliases = { new Alias { Name = "old", NoParent = true }, new Alias { Urn = "urn:x" } } });
        });

        Assert.Empty(mocks.Named("t").Inputs);
    }

    [Fact]
    public async Task AliasThatSaysTwoThings_FailsTheRun()
    {
        var both = await RefusedAsync(new() { Urn = "urn:x", Name = "old" });
        ErrorAssert.Says("Alias should not specify both Urn and Name", both);

        var parents = await RefusedAsync(new() { ParentUrn = "urn:x", NoParent = true });
        ErrorAssert.Says(
            "Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias", parents);
    }

    [Fact]
    public async Task GeneratedClass_BringsItsOwnAlias()
    {
        Alias? alias = null;

        await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            _ = new Aws.S3.Bucket("b", options: new CustomResourceOptions
            {
                ResourceTransformations =
                {
                    args =>
                    {
                        _ = Assert.Single(args.Options.Aliases).Apply(given => alias = given);
                        return null;
                    },
                },
            });
        });

        await OutputAssert.KnownAsync("aws:s3/bucketV2:BucketV2", alias!.Type.ToOutput());
    }
}
