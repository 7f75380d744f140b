using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Resources;

public class ComponentTests
{
    private sealed class Component : ComponentResource
    {
        public Component(string name, ResourceArgs? args = null)
            : base("test:index:Component", name, args)
        {
            First = Output.Create("one");
            Initialized = Initialized.Apply(text => text + "!");
            RegisterOutputs();
        }

        [Output("first")]
        public Output<string> First { get; set; }

        [Output]
        public Output<string> Initialized { get; set; } = Output.CreateSecret("two");

        [Output("unset")]
        public Output<string> Unset { get; set; } = null!;

        public string Plain { get; } = "";
    }

    private sealed class Explicit : ComponentResource
    {
        public Explicit(string name, Func<Dictionary<string, object?>> outputs)
            : base("test:index:Explicit", name)
            => RegisterOutputs(outputs());
    }

    private sealed class Twofold : ComponentResource
    {
        public Twofold(string name)
            : base("test:index:Twofold", name)
        {
            RegisterOutputs(Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?> { ["a"] = 1 }));
            RegisterOutputs(Output.Create<IDictionary<string, object?>>(new Dictionary<string, object?> { ["b"] = 2 }));
            Assert.Throws<ArgumentNullException>(() => RegisterOutputs((IDictionary<string, object?>)null!));
        }
    }

    [Fact]
    public async Task Component_IsSeenByMocksWithItsArgs()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            _ = new Component("plain");
            _ = new Component("given", new ThingArgs { Value = 1 });
        });

        Assert.Empty(mocks.Named("plain").Inputs);
        Assert.Equal(1.0, mocks.Named("given").Inputs["value"]);
        Assert.Equal(
            ("test:index:Component", "", ""),
            (mocks.Named("given").Type, mocks.Named("given").Id, mocks.Named("given").Provider));
    }

    [Fact]
    public async Task OutputsOfAComponent_AreNotFilledFromState()
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["first"] = "other", ["Initialized"] = "other" });

        var component = await TestRun.DeployAsync(mocks, () => new Component("c"));

        await OutputAssert.KnownAsync("one", component.First);
        await OutputAssert.KnownAsync("two!", component.Initialized, secret: true);
    }

    [Fact]
    public async Task RegisterOutputs_RegistersWhatIsDeclared()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () => new Component("c"));

        var registration = mocks.Registrations.Single(request => request.Urn.EndsWith("::c", StringComparison.Ordinal));
        Assert.Equal("urn:pulumi:dev::proj::pulumi:pulumi:Stack$test:index:Component::c", registration.Urn);
        Assert.Equal(["Initialized", "first"], registration.Outputs.Keys.Order(StringComparer.Ordinal));
        await OutputAssert.KnownAsync("one", registration.Outputs["first"]);
        await OutputAssert.KnownAsync("two!", registration.Outputs["Initialized"], secret: true);
    }

    [Fact]
    public async Task RegisteredOutputs_KeepTheirMarks()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () => new Explicit("c", () => new()
        {
            ["number"] = 1,
            ["unknown"] = OutputUtilities.CreateUnknown("x"),
            ["secret"] = Output.CreateSecret("s"),
            ["none"] = null,
        }));

        var outputs = mocks.Registrations.Single(request => request.Urn.EndsWith("::c", StringComparison.Ordinal)).Outputs;
        Assert.Equal(["number", "secret", "unknown"], outputs.Keys.Order());
        await OutputAssert.KnownAsync(1.0, outputs["number"]);
        await OutputAssert.KnownAsync("s", outputs["secret"], secret: true);
        await OutputAssert.UnknownAsync(outputs["unknown"]);
    }

    [Fact]
    public async Task EveryRegistration_IsSeen()
    {
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () => new Twofold("c"));

        Assert.Equal(
            ["a", "b"],
            mocks.Registrations
                .Where(request => request.Urn.EndsWith("::c", StringComparison.Ordinal))
                .SelectMany(request => request.Outputs.Keys)
                .Order());
    }

    [Fact]
    public async Task Component_CanBeAConstructorArgument()
    {
        var (group, thing) = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            var group = new Group("g", new() { Protect = true });
            return (group, new Thing("t", options: new() { Parent = group, DeletedWith = group, ReplaceWith = { group } }));
        });

        Assert.Equal("g", group.GetResourceName());
        await OutputAssert.KnownAsync("t_id", thing.Id);
    }
}
