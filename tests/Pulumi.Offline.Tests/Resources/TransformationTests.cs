using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Resources;

public class TransformationTests
{
    [Fact]
    public async Task Transformation_SeesTheResourceAndItsDescendants()
    {
        var seen = new List<(string Type, string Name, string? Parent, bool? Protect, string? Version)>();
        ResourceTransformationResult? Look(ResourceTransformationArgs args)
        {
            seen.Add((
                args.Resource.GetResourceType(),
                args.Resource.GetResourceName(),
                args.Options.Parent?.GetResourceName(),
                args.Options.Protect,
                args.Options.Version));
            return null;
        }

        await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var group = new Group("g", new() { ResourceTransformations = { Look }, Protect = true });
            _ = new Aws.S3.Bucket("b", options: new CustomResourceOptions { Parent = group });
            _ = new Aws.S3.Bucket("stranger");
        });

        Assert.Equal(
            [
                ("test:index:Group", "g", null, true, null),
                ("aws:s3/bucket:Bucket", "b", "g", null, "7.48.0"),
            ],
            seen);
    }

    [Fact]
    public async Task Transformation_SeesOnlyAnExplicitProvider()
    {
        var seen = new List<ProviderResource?>();

        await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var group = new Group("g", new() { Provider = new Aws.Provider("a") });
            _ = new Aws.S3.Bucket("b", options: new CustomResourceOptions
            {
                Parent = group,
                ResourceTransformations =
                {
                    args =>
                    {
                        seen.Add(args.Options.Provider);
                        return null;
                    },
                },
            });
        });

        Assert.Null(Assert.Single(seen));
    }

    [Fact]
    public async Task Transformation_MayChangeArgsAndOptions()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            var provider = new Aws.Provider("a");
            _ = new Aws.S3.Bucket("b", new() { BucketName = "x" }, new CustomResourceOptions
            {
                ResourceTransformations =
                {
                    args => new ResourceTransformationResult(
                        new Aws.S3.BucketArgs { BucketName = "y" },
                        CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { Provider = provider })),
                },
            });
        });

        Assert.Equal("y", mocks.Named("b").Inputs["bucket"]);
        Assert.EndsWith("::a::a_id", mocks.Named("b").Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transformations_RunFromTheResourceUpwards()
    {
        var seen = new List<string>();
        ResourceTransformation Note(string name) => _ =>
        {
            seen.Add(name);
            return null;
        };

        await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var outer = new Group("o", new() { ResourceTransformations = { Note("outer") } });
            var inner = new Group("i", new() { Parent = outer, ResourceTransformations = { Note("inner") } });
            seen.Clear();
            _ = new Thing("t", options: new() { Parent = inner, ResourceTransformations = { Note("own 1"), Note("own 2") } });
        });

        Assert.Equal(["own 1", "own 2", "inner", "outer"], seen);
    }

    [Fact]
    public async Task Transformation_MayNotChangeTheParent()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var group = new Group("g");
            _ = new Thing("t", options: new()
            {
                ResourceTransformations = { args => new(args.Args, new CustomResourceOptions { Parent = group }) },
            });
        }));

        ErrorAssert.Says("Transformations cannot currently be used to change the 'parent' of a resource.", error);
    }

    [Fact]
    public async Task TransformsAndHooks_AreAcceptedAndNeverRun()
    {
        var ran = false;

        var (before, onError) = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var hook = new ResourceHook("h", (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            });
            var errorHook = new ErrorHook("e", (_, _) => Task.FromResult(ran = true));
            _ = new Thing("t", options: new()
            {
                ResourceTransforms =
                {
                    (_, _) =>
                    {
                        ran = true;
                        return Task.FromResult<ResourceTransformResult?>(null);
                    },
                },
                Hooks = { BeforeCreate = { hook }, OnError = { errorHook } },
            });
            Deployment.Instance.RegisterInvokeTransform((_, _) =>
            {
                ran = true;
                return Task.FromResult<InvokeTransformResult?>(null);
            });
            return (hook, errorHook);
        });

        Assert.False(ran);
        Assert.Equal(("h", "e"), (before.Name, onError.Name));
        Assert.Null(before.Options.OnDryRun);
    }

    [Fact]
    public void HooksOutsideARun_AreRefused()
        => Assert.Throws<InvalidOperationException>(() => new ErrorHook("e", (_, _) => Task.FromResult(true)));
}
