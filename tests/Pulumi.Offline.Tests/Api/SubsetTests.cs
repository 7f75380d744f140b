namespace Pulumi.Offline.Tests.Api;

/// <summary>What the subset is besides an API.</summary>
public class SubsetTests
{
    [OfflineFact]
    public void Subset_DependsOnTheRuntimeAlone()
        => Assert.All(
            typeof(Resource).Assembly.GetReferencedAssemblies(),
            name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

    [OfflineFact]
    public void Subset_IsNoProviderPlugin()
    {
        var assembly = typeof(Resource).Assembly;

        Assert.Empty(assembly.GetManifestResourceNames());
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(assembly.Location)!, "content", "pulumi-plugin.json")));
    }

    [OfflineFact]
    public async Task RunAsync_NamesTheRemedy()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Equal(
            "this program is built with Pulumi.Offline, which runs tests and cannot deploy, but `Deployment.RunAsync` needs the "
            + "official packages `Pulumi`, `Pulumi.Aws` and `Pulumi.Random`: build with `-p:PulumiSdk=nuget` where a NuGet source "
            + "has them, after removing `artifacts/pulumi-sdk` if it says `offline`",
            error.Message);
    }
}
