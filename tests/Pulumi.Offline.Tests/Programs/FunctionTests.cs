using Pulumi.Offline.Tests.Support;
using Pulumi.Testing;

namespace Pulumi.Offline.Tests.Programs;

public class FunctionTests
{
    [Fact]
    public async Task EveryForm_ReturnsItsResourcesWithoutTheStack()
    {
        var mocks = new RecordingMocks();

        var plain = await Deployment.TestAsync(mocks, new TestOptions(), () => { _ = new Thing("a"); });
        var asynchronous = await Deployment.TestAsync(mocks, new TestOptions(), async () =>
        {
            await Task.Yield();
            _ = new Thing("b");
        });
        var (resources, outputs) = await Deployment.TestAsync(mocks, new TestOptions(), () =>
        {
            _ = new Thing("c");
            return new Dictionary<string, object?> { ["out"] = 1 };
        });
        var (late, lateOutputs) = await Deployment.TestAsync(mocks, new TestOptions(), async () =>
        {
            await Task.Yield();
            _ = new Thing("d");
            return (IDictionary<string, object?>)new Dictionary<string, object?> { ["out"] = Output.Create(2) };
        });

        Assert.Equal(["a", "b", "c", "d"], mocks.Resources.Select(resource => resource.Name));
        Assert.All([plain, asynchronous, resources, late], all => Assert.Single(all));
        Assert.Equal(1, Assert.Single(outputs).Value);
        await OutputAssert.KnownAsync(2, (Output<int>)Assert.Single(lateOutputs).Value!);
    }

    [Fact]
    public async Task OutputsOfFunctions_AreRegisteredAsNone()
    {
        var mocks = new RecordingMocks();

        await Deployment.TestAsync(mocks, TestRun.Deploying, () => new Dictionary<string, object?> { ["out"] = 1 });

        var registration = Assert.Single(mocks.Registrations);
        Assert.Equal("urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev", registration.Urn);
        Assert.Empty(registration.Outputs);
    }

    [Fact]
    public async Task RunAsync_WithoutAnEngineThrows()
    {
        Func<Task<int>>[] runs =
        [
            () => Deployment.RunAsync(() => { }),
            () => Deployment.RunAsync(() => new Dictionary<string, object?>()),
            () => Deployment.RunAsync(async () => { await Task.Yield(); }),
            () => Deployment.RunAsync(() => Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>())),
            () => Deployment.RunAsync<EmptyStack>(),
        ];

        foreach (var run in runs)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(run);
        }
    }

    private sealed class EmptyStack : Stack;
}
