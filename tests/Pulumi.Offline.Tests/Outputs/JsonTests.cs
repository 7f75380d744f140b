using System.Text.Json;
using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class JsonTests
{
    private sealed record Point(Output<int> X, Input<int> Y);

    private sealed record Bag(InputList<string> Items, InputMap<int> Counts);

    [Fact]
    public async Task Serialize_WritesNestedOutputsAsTheirValues()
    {
        await OutputAssert.KnownAsync("""{"X":1,"Y":2}""", Output.JsonSerialize(Output.Create(new Point(Output.Create(1), 2))));
        await OutputAssert.KnownAsync(
            """{"Items":["a","b"],"Counts":{"k":1}}""",
            Output.JsonSerialize(Output.Create(new Bag(["a", "b"], new InputMap<int> { ["k"] = 1 }))));
        await OutputAssert.KnownAsync("null", Output.JsonSerialize(Output.Create((object?)null)));
    }

    [Fact]
    public async Task Serialize_TakesOverNestedMarks()
    {
        await OutputAssert.KnownAsync(
            """{"X":1,"Y":2}""", Output.JsonSerialize(Output.Create(new Point(Output.CreateSecret(1), 2))), secret: true);
        await OutputAssert.UnknownAsync(
            Output.JsonSerialize(Output.Create(new Point(OutputUtilities.CreateUnknown(1), Output.CreateSecret(2)))),
            secret: true);
        await OutputAssert.UnknownAsync(Output.JsonSerialize(OutputUtilities.CreateUnknown(1)));
    }

    [Fact]
    public async Task Serialize_TakesOverNestedDependencies()
    {
        var thing = await TestRun.DeployAsync(new RecordingMocks(), () => new Thing("t"));

        var json = Output.JsonSerialize(Output.Create(new Dictionary<string, Output<string>> { ["id"] = thing.Id }));

        await OutputAssert.KnownAsync("""{"id":"t_id"}""", json);
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(json));
    }

    [Fact]
    public async Task Serialize_UsesTheOptions()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

        await OutputAssert.KnownAsync(
            """{"x":1,"y":2}""", Output.JsonSerialize(Output.Create(new Point(Output.Create(1), 2)), options));
    }

    [Fact]
    public async Task Deserialize_GivesNestedOutputsTheMarksOfTheText()
    {
        var point = Output.JsonDeserialize<Point>(Output.CreateSecret("""{"X":1,"Y":2}"""));

        Assert.True(await Output.IsSecretAsync(point));
        var value = await OutputUtilities.GetValueAsync(point);
        await OutputAssert.KnownAsync(1, value.X, secret: true);
        await OutputAssert.KnownAsync(2, value.Y.ToOutput(), secret: true);
    }

    [Fact]
    public async Task Deserialize_OfUnknownIsUnknown()
        => await OutputAssert.UnknownAsync(Output.JsonDeserialize<Point>(OutputUtilities.CreateUnknown("")));

    [Fact]
    public async Task Deserialize_RefusesWhatIsNoJson()
        => await Assert.ThrowsAsync<JsonException>(
            () => OutputUtilities.GetValueAsync(Output.JsonDeserialize<int>(Output.Create("{"))));

    [Fact]
    public void NullOutputs_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Output.JsonSerialize<int>(null!));
        Assert.Throws<ArgumentNullException>(() => Output.JsonDeserialize<int>(null!));
    }
}
