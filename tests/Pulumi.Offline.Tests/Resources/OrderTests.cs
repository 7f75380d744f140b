using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Resources;

public class OrderTests
{
    [Fact]
    public async Task IndependentResources_AreRegisteredAsConstructed()
    {
        var mocks = new RecordingMocks();

        var resources = await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("a");
            _ = new Group("b");
            _ = new Thing("c");
        });

        Assert.Equal(["a", "b", "c"], mocks.Resources.Select(resource => resource.Name));
        Assert.Equal(["a", "b", "c"], resources.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task Resource_WaitsForItsInputs()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("late", new ThingArgs { Value = Output.Create(source.Task) });
            _ = new Thing("early");
            source.SetResult("x");
        });

        Assert.Equal(["early", "late"], mocks.Resources.Select(resource => resource.Name));
        Assert.Equal("x", mocks.Named("late").Inputs["value"]);
    }

    [Fact]
    public async Task Resource_WaitsForItsDependencies()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await TestRun.DeployAsync(mocks, () =>
        {
            var late = new Thing("late", new ThingArgs { Value = Output.Create(source.Task) });
            _ = new Thing("after", options: new() { DependsOn = { late } });
            source.SetResult("x");
        });

        Assert.Equal(["late", "after"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Resource_WaitsForTheChildrenOfAComponent()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await TestRun.DeployAsync(mocks, () =>
        {
            var group = new Group("g");
            var inner = new Group("i", new() { Parent = group });
            _ = new Thing("late", new ThingArgs { Value = Output.Create(source.Task) }, new() { Parent = inner });
            _ = new Thing("after", options: new() { DependsOn = { group } });
            source.SetResult("x");
        });

        Assert.Equal(["g", "i", "late", "after"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Child_WaitsForItsParent()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await TestRun.DeployAsync(mocks, () =>
        {
            var late = new Thing("late", new ThingArgs { Value = Output.Create(source.Task) });
            _ = new Thing("child", options: new() { Parent = late });
            source.SetResult("x");
        });

        Assert.Equal(["late", "child"], mocks.Resources.Select(resource => resource.Name));
    }
}
