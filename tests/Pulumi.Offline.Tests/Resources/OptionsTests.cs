using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Resources;

public class OptionsTests
{
    [Fact]
    public void Merge_TakesSingleValuesOfTheSecondWhereSet()
    {
        var merged = CustomResourceOptions.Merge(
            new() { Version = "1", Protect = true, ImportId = "a", RetainOnDelete = true, PluginDownloadURL = "p" },
            new() { Version = "2", DeleteBeforeReplace = true });

        Assert.Equal("2", merged.Version);
        Assert.True(merged.Protect);
        Assert.Equal("a", merged.ImportId);
        Assert.True(merged.RetainOnDelete);
        Assert.Equal("p", merged.PluginDownloadURL);
        Assert.True(merged.DeleteBeforeReplace);
    }

    [Fact]
    public async Task Merge_JoinsLists()
    {
        var first = new CustomResourceOptions
        {
            IgnoreChanges = { "a" },
            AdditionalSecretOutputs = { "x" },
            ReplaceOnChanges = { "r" },
            HideDiffs = { "h" },
            EnvVarMappings = { ["k"] = "1", ["l"] = "1" },
        };
        var merged = CustomResourceOptions.Merge(first, new()
        {
            IgnoreChanges = { "b" },
            AdditionalSecretOutputs = { "y" },
            Aliases = { new Alias { Name = "old" } },
            EnvVarMappings = { ["k"] = "2" },
        });

        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["x", "y"], merged.AdditionalSecretOutputs);
        Assert.Equal(["r"], merged.ReplaceOnChanges);
        Assert.Equal(["h"], merged.HideDiffs);
        Assert.Equal("old", await OutputUtilities.GetValueAsync(
            (await OutputUtilities.GetValueAsync(Assert.Single(merged.Aliases).ToOutput())).Name!.ToOutput()));
        Assert.Equal(
            [("k", "2"), ("l", "1")],
            merged.EnvVarMappings.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)));
        Assert.Equal(["a"], first.IgnoreChanges);
        Assert.Empty(await OutputUtilities.GetValueAsync(merged.DependsOn.ToOutput()));
    }

    [Fact]
    public void Merge_OfNothingIsEmpty()
    {
        var merged = CustomResourceOptions.Merge(null, null);

        Assert.Null(merged.Id);
        Assert.Null(merged.Parent);
        Assert.Null(merged.Protect);
        Assert.Null(merged.Provider);
        Assert.Null(merged.CustomTimeouts);
        Assert.Empty(merged.IgnoreChanges);
        Assert.Empty(merged.ResourceTransformations);
        Assert.True(merged.Hooks.IsEmpty);
    }

    [Fact]
    public async Task Merge_JoinsDependencies()
    {
        var (merged, things) = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            Resource[] things = [new Thing("a"), new Thing("b")];
            return (
                CustomResourceOptions.Merge(new() { DependsOn = { things[0] } }, new() { DependsOn = { things[1] } }), things);
        });

        Assert.Equal(things, (IEnumerable<Resource>)await OutputUtilities.GetValueAsync(merged.DependsOn.ToOutput()));
    }

    [Fact]
    public async Task MergeOfComponents_KeepsTheLastProviderOfAPackage()
    {
        var (merged, providers) = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            ProviderResource[] providers = [new Aws.Provider("a"), new Random.Provider("r"), new Aws.Provider("b")];
            return (
                ComponentResourceOptions.Merge(
                    new() { Providers = { providers[0], providers[1] } }, new() { Providers = { providers[2] } }),
                providers);
        });

        Assert.Equal([providers[1], providers[2]], merged.Providers);
    }

    [Fact]
    public void Merge_CopiesTimeouts()
    {
        var timeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(1) };

        var merged = ComponentResourceOptions.Merge(new() { CustomTimeouts = timeouts }, null);

        Assert.Equal(TimeSpan.FromMinutes(1), merged.CustomTimeouts!.Create);
        Assert.Null(merged.CustomTimeouts.Delete);
        Assert.NotSame(timeouts, merged.CustomTimeouts);
    }
}
