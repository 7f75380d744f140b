using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Resources;

public class ProviderTests
{
    private static string Reference(string name)
        => $"urn:pulumi:dev::proj::pulumi:pulumi:Stack$pulumi:providers:aws::{name}::{name}_id";

    private static async Task<RecordingMocks> DeployAsync(Action program)
    {
        var mocks = new RecordingMocks();
        await TestRun.DeployAsync(mocks, program);
        return mocks;
    }

    private static Aws.S3.Bucket Bucket(string name, Resource? parent = null, ProviderResource? provider = null)
        => new(name, options: new CustomResourceOptions { Parent = parent, Provider = provider });

    [Fact]
    public async Task ExplicitProvider_IsUrnAndId()
    {
        var mocks = await DeployAsync(() => Bucket("b", provider: new Aws.Provider("a")));

        Assert.Equal(Reference("a"), mocks.Named("b").Provider);
        Assert.Equal("", mocks.Named("a").Provider);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task ProviderWithoutId_HasTheMarkOfTheUnknown(string? id)
    {
        var mocks = new RecordingMocks { Answer = args => (id, args.Inputs) };

        await TestRun.DeployAsync(mocks, () => { _ = Bucket("b", provider: new Aws.Provider("a")); });

        Assert.Equal(
            "urn:pulumi:dev::proj::pulumi:pulumi:Stack$pulumi:providers:aws::a::04da6b54-80e4-46f7-96ec-b56ff0331ba9",
            mocks.Named("b").Provider);
    }

    [Fact]
    public async Task Component_PassesItsProvidersToChildrenWithExplicitParent()
    {
        var mocks = await DeployAsync(() =>
        {
            var group = new Group("g", new() { Providers = { new Aws.Provider("a") } });
            _ = Bucket("child", group);
            _ = Bucket("grandchild", new Group("inner", new() { Parent = group }));
            _ = Bucket("stranger");
        });

        Assert.Equal("", mocks.Named("g").Provider);
        Assert.Equal("", mocks.Named("inner").Provider);
        Assert.Equal(Reference("a"), mocks.Named("child").Provider);
        Assert.Equal(Reference("a"), mocks.Named("grandchild").Provider);
        Assert.Equal("", mocks.Named("stranger").Provider);
    }

    [Fact]
    public async Task Component_PassesItsOneProviderOn()
    {
        var mocks = await DeployAsync(() => Bucket("b", new Group("g", new() { Provider = new Aws.Provider("a") })));

        Assert.Equal(Reference("a"), mocks.Named("b").Provider);
        Assert.Equal("", mocks.Named("g").Provider);
    }

    [Fact]
    public async Task LastOfTwoProvidersOfAPackage_Wins()
    {
        var mocks = await DeployAsync(() => Bucket("b", new Group("g", new()
        {
            Providers = { new Aws.Provider("first"), new Random.Provider("other"), new Aws.Provider("last") },
        })));

        Assert.Equal(Reference("last"), mocks.Named("b").Provider);
    }

    [Fact]
    public async Task InnerComponent_OverridesTheOuterOne()
    {
        var mocks = await DeployAsync(() =>
        {
            var outer = new Group("o", new() { Providers = { new Aws.Provider("a") } });
            _ = Bucket("b", new Group("i", new() { Parent = outer, Provider = new Aws.Provider("b") }));
        });

        Assert.Equal(Reference("b"), mocks.Resources.Last(resource => resource.Name == "b").Provider);
    }

    [Fact]
    public async Task CustomResource_PassesItsExplicitProviderOn()
    {
        var mocks = await DeployAsync(() => Bucket("child", Bucket("b", provider: new Aws.Provider("a"))));

        Assert.Equal(Reference("a"), mocks.Named("child").Provider);
    }

    [Fact]
    public async Task ProviderOfAnotherPackage_IsNotInherited()
    {
        var mocks = await DeployAsync(
            () =>
            {
                _ = new Random.RandomUuid(
                    "u", options: new() { Parent = new Group("g", new() { Provider = new Aws.Provider("a") }) });
            });

        Assert.Equal("", mocks.Named("u").Provider);
    }

    [Fact]
    public async Task ProviderOfAnotherPackage_IsNotCheckedIfGiven()
    {
        var mocks = await DeployAsync(
            () => { _ = new Random.RandomUuid("u", options: new() { Provider = new Aws.Provider("a") }); });

        Assert.Equal(Reference("a"), mocks.Named("u").Provider);
    }

    [Fact]
    public async Task ProviderAndProviders_ExcludeEachOther()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => DeployAsync(() =>
        {
            var provider = new Aws.Provider("a");
            _ = new Group("g", new() { Provider = provider, Providers = { provider } });
        }));

        ErrorAssert.Begins(
            "Pulumi.ResourceException: Do not supply both 'provider' and 'providers' options to a ComponentResource.", error);
    }
}
