using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Resources;

public class UrnTests
{
    [Fact]
    public async Task Urns_AreFlatUnderTheStack()
    {
        var (group, inner, thing) = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var group = new Group("g");
            var inner = new Group("i", new() { Parent = group });
            return (group, inner, new Thing("t", options: new() { Parent = inner }));
        });

        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Group::g", group.Urn);
        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Group::i", inner.Urn);
        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Thing::t", thing.Urn);
    }

    [Fact]
    public async Task TypeAndName_AreThoseGiven()
    {
        var thing = await TestRun.DeployAsync(new RecordingMocks(), () => new Thing("t"));

        Assert.Equal("test:index:Thing", thing.GetResourceType());
        Assert.Equal("t", thing.GetResourceName());
    }

    [Fact]
    public async Task Names_NeedNotBeUnique()
    {
        var mocks = new RecordingMocks();

        var resources = await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("x");
            _ = new Thing("x");
        });

        Assert.Equal(2, resources.Length);
    }

    [Theory]
    [InlineData("", "'name' cannot be null or empty. (Parameter 'name')")]
    [InlineData(null, "'name' cannot be null or empty. (Parameter 'name')")]
    public async Task EmptyName_IsRefused(string? name, string expected)
    {
        var error = await Assert.ThrowsAsync<RunException>(
            () => TestRun.DeployAsync(new RecordingMocks(), () => { _ = new Thing(name!); }));

        ErrorAssert.Says($"System.ArgumentException: {expected}", error);
    }

    [Fact]
    public async Task Create_ComposesUrns()
    {
        var urns = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var group = new Group("g");
            return Output.All(
                Urn.Create("n", "a:b:C"),
                Urn.Create("n", "a:b:C", project: "other", stack: "prod"),
                Urn.Create("n", "a:b:C", group),
                Urn.Create("n", "a:b:C", parentUrn: "urn:pulumi:dev::proj::x:y:Z::p"));
        });

        Assert.Equal(
            [
                "urn:pulumi:dev::proj::a:b:C::n",
                "urn:pulumi:prod::other::a:b:C::n",
                "urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Group$a:b:C::n",
                "urn:pulumi:dev::proj::x:y:Z$a:b:C::n",
            ],
            (IEnumerable<string>)await OutputUtilities.GetValueAsync(urns));
    }

    [Fact]
    public void Urn_IsAValue()
    {
        var urn = new Urn("urn:pulumi:a");

        Assert.Equal("urn:pulumi:a", urn.ToString());
        Assert.Equal("urn:pulumi:a", (string)urn);
        Assert.True(urn == new Urn("urn:pulumi:a"));
        Assert.True(urn != new Urn("urn:pulumi:b"));
        Assert.Equal(
            "URN cannot be null or empty. (Parameter 'value')", Assert.Throws<ArgumentException>(() => new Urn("")).Message);
    }
}
