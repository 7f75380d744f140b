using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.Offline.Tests.Support;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class StateTests
{
    public static TheoryData<object> States => new()
    {
        new Dictionary<string, object> { ["value"] = "x" },
        new Dictionary<string, string> { ["value"] = "x" },
        ImmutableDictionary<string, object>.Empty.Add("value", "x"),
        new Hashtable { ["value"] = "x" },
        new ThingArgs { Value = "x" },
        new Dictionary<string, object> { ["value"] = Output.Create("x") },
        Output.Create(new Dictionary<string, object> { ["value"] = "x" }),
        new InputMap<string> { ["value"] = "x" },
        JsonDocument.Parse("""{ "value": "x" }""").RootElement,
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task State_FillsOutputsByWireName(object state)
    {
        var thing = await TestRun.DeployAsync(RecordingMocks.WithState(state), () => new Typed<string>("t"));

        await OutputAssert.KnownAsync("x", thing.Value);
    }

    [Fact]
    public async Task MissingKey_IsKnownAndNullAfterDeploying()
    {
        var mocks = RecordingMocks.WithState(ImmutableDictionary<string, object>.Empty);

        var (text, number, maybe, list) = await TestRun.DeployAsync(mocks, () => (
            new Typed<string>("a"), new Typed<int>("b"), new Typed<int?>("c"), new Typed<ImmutableArray<string>>("d")));

        await OutputAssert.KnownAsync(null!, text.Value);
        await OutputAssert.KnownAsync(0, number.Value);
        await OutputAssert.KnownAsync(null, maybe.Value);
        Assert.True((await OutputUtilities.GetValueAsync(list.Value)).IsDefault);
    }

    [Fact]
    public async Task MissingKey_IsUnknownInPreview()
    {
        var mocks = RecordingMocks.WithState(ImmutableDictionary<string, object>.Empty);

        var thing = await TestRun.PreviewAsync(mocks, () => new Typed<string>("t"));

        await OutputAssert.UnknownAsync(thing.Value);
    }

    [Fact]
    public async Task GivenKey_IsKnownInPreview()
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["value"] = "x" });

        var thing = await TestRun.PreviewAsync(mocks, () => new Typed<string>("t"));

        await OutputAssert.KnownAsync("x", thing.Value);
    }

    [Fact]
    public async Task NullInState_IsAsIfMissing()
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["value"] = null! });

        await OutputAssert.UnknownAsync((await TestRun.PreviewAsync(mocks, () => new Typed<string>("t"))).Value);
        await OutputAssert.KnownAsync(null!, (await TestRun.DeployAsync(mocks, () => new Typed<string>("t"))).Value);
    }

    [Fact]
    public async Task SecretInState_MakesTheOutputSecret()
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["value"] = Output.CreateSecret("s") });

        var thing = await TestRun.DeployAsync(mocks, () => new Typed<string>("t"));

        await OutputAssert.KnownAsync("s", thing.Value, secret: true);
    }

    [Fact]
    public async Task UnknownInState_MakesTheOutputUnknown()
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["value"] = OutputUtilities.CreateUnknown("x") });

        var thing = await TestRun.DeployAsync(mocks, () => new Typed<string>("t"));

        await OutputAssert.UnknownAsync(thing.Value);
    }

    [Fact]
    public async Task Inputs_AreNotCopiedToOutputs()
    {
        var mocks = RecordingMocks.WithState(ImmutableDictionary<string, object>.Empty);

        var thing = await TestRun.DeployAsync(mocks, () => new Thing("t", new ThingArgs { Value = "x" }));

        await OutputAssert.KnownAsync(null, thing.Value);
    }

    [Fact]
    public async Task EmptyMocks_EchoInputsWithoutId()
    {
        var thing = await TestRun.DeployAsync(new EmptyMocks(), () => new Thing("t", new ThingArgs { Value = "x" }));

        await OutputAssert.KnownAsync("x", thing.Value);
        await OutputAssert.UnknownAsync(thing.Id);
    }

    [Fact]
    public async Task Outputs_DependOnTheirResource()
    {
        var thing = await TestRun.DeployAsync(new RecordingMocks(), () => new Thing("t"));

        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.Value));
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.Urn));
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.Value.Apply(_ => 1)));
    }
}
