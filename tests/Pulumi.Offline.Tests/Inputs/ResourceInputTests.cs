using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class ResourceInputTests
{
    [Fact]
    public async Task CustomResource_ArrivesAsAnotherObjectOfItsClass()
    {
        var mocks = new RecordingMocks();
        Thing? given = null;

        await TestRun.DeployAsync(mocks, () =>
        {
            given = new Thing("a", new ThingArgs { Value = "x" });
            _ = new Thing("b", new ThingArgs { Value = given });
        });

        var seen = Assert.IsType<Thing>(mocks.Named("b").Inputs["value"]);
        Assert.NotSame(given, seen);
        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Thing::a", seen.Urn);
        await OutputAssert.KnownAsync("a_id", seen.Id);
        await OutputAssert.KnownAsync("x", seen.Value);
        Assert.Equal(["a", "b"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task ResourceOfUnknownClass_ArrivesWithItsUrn()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("b", new ThingArgs { Value = new Group("g") });
        });

        var seen = Assert.IsAssignableFrom<Resource>(mocks.Named("b").Inputs["value"]);
        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Group::g", seen.Urn);
    }
}
