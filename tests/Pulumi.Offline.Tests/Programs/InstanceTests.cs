using Pulumi.Offline.Tests.Support;
using Pulumi.Testing;

namespace Pulumi.Offline.Tests.Programs;

public class InstanceTests
{
    [Fact]
    public async Task Defaults_AreThoseOfTheSdk()
    {
        await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), () =>
        {
            var instance = Deployment.Instance;
            Assert.Equal(
                ("organization", "project", "stack", true),
                (instance.OrganizationName, instance.ProjectName, instance.StackName, instance.IsDryRun));
            var error = Assert.Throws<InvalidOperationException>(() => instance.RootDirectory);
            Assert.Equal("The Pulumi CLI version does not support root directory. Please update the Pulumi CLI.", error.Message);
        });
    }

    [Fact]
    public async Task Options_AreSeenByTheProgram()
    {
        var options = new TestOptions
        {
            OrganizationName = "o",
            ProjectName = "p",
            StackName = "s",
            RootDirectory = "/r",
            IsPreview = false,
        };

        await Deployment.TestAsync(new RecordingMocks(), options, () =>
        {
            var instance = Deployment.Instance;
            Assert.Equal(
                ("o", "p", "s", "/r", false),
                (instance.OrganizationName, instance.ProjectName, instance.StackName, instance.RootDirectory, instance.IsDryRun));
        });
    }

    [Fact]
    public async Task OutsideARun_ThereIsNone()
    {
        await TestRun.DeployAsync(new RecordingMocks(), () => { });

        const string expected = "Trying to acquire Deployment.Instance before 'Run' was called.";
        Assert.Equal(expected, Assert.Throws<InvalidOperationException>(() => Deployment.Instance).Message);
        Assert.Equal(expected, Assert.Throws<InvalidOperationException>(() => new Thing("t")).Message);
        Assert.Throws<InvalidOperationException>(() => Log.Info("x"));
    }

    [Fact]
    public async Task NestedRun_IsRefused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            _ = Output.Create(TestRun.DeployAsync(new RecordingMocks(), () => { }));
        }));

        ErrorAssert.Says(
            "Deployment.Instance should only be set once at the beginning of a 'Run' call.", error);
    }

    [Fact]
    public async Task ParallelRuns_DoNotMix()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            var mocks = new RecordingMocks();
            var options = new TestOptions { ProjectName = $"p{i}", IsPreview = false };
            await Deployment.TestAsync(mocks, options, async () =>
            {
                await Task.Yield();
                var thing = new Thing("a", new ThingArgs { Value = Deployment.Instance.ProjectName });
                _ = thing.Value.Apply(
                    value => new Thing("b", new ThingArgs { Value = $"{value}-{Deployment.Instance.ProjectName}" }).Id);
            });
            return (string)mocks.Named("b").Inputs["value"];
        })));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"p{i}-p{i}"), names);
    }

    [Fact]
    public async Task Run_WaitsForAllThatItSetGoing()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("a").Id.Apply(async id =>
            {
                await Task.Delay(20);
                _ = new Thing("b").Id.Apply(async id =>
                {
                    await Task.Delay(20);
                    _ = new Thing("c");
                });
            });
        });

        Assert.Equal(["a", "b", "c"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task RequiredVersion_IsMetByMocks()
    {
        await Deployment.TestAsync(
            new RecordingMocks(), new TestOptions(), async () => await Deployment.RequirePulumiVersionAsync(">=99"));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Deployment.RequirePulumiVersionAsync(">=1"));
    }
}
