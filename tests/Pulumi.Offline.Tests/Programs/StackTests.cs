using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Programs;

public class StackTests
{
    private sealed class GoodStack : Stack
    {
        public GoodStack()
        {
            var thing = new Thing("t", new ThingArgs { Value = "x" });
            Value = thing.Value.Apply(value => $"{value}");
            Secret = Output.CreateSecret("s");
        }

        [Output("value")]
        public Output<string> Value { get; set; }

        [Output]
        public Output<string> Secret { get; set; }
    }

    private sealed class UnsetStack : Stack
    {
        [Output("one")]
        public Output<string> One { get; set; } = null!;

        [Output]
        public Output<string> Two { get; set; } = null!;
    }

    private sealed class UntypedStack : Stack
    {
        [Output("one")]
        public string One { get; set; } = "x";
    }

    private sealed class OptionStack : Stack
    {
        public static readonly List<string> Seen = [];

        public OptionStack()
            : base(new StackOptions
            {
                ResourceTransformations =
                {
                    args =>
                    {
                        Seen.Add(args.Resource.GetResourceName());
                        return null;
                    },
                },
            })
        {
            _ = new Thing("child");
            _ = new Thing("grandchild", options: new() { Parent = new Group("group") });
        }
    }

    [Fact]
    public async Task Stack_IsReturnedFirstAndNotSeenByMocks()
    {
        var mocks = new RecordingMocks();

        var resources = await Deployment.TestAsync<GoodStack>(mocks, TestRun.Deploying);

        Assert.Equal(["pulumi:pulumi:Stack", "test:index:Thing"], resources.Select(resource => resource.GetResourceType()));
        var stack = Assert.IsType<GoodStack>(resources[0]);
        Assert.Equal("proj-dev", stack.GetResourceName());
        Assert.Equal(["t"], mocks.Resources.Select(resource => resource.Name));
        await OutputAssert.KnownAsync("urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev", stack.Urn);
        await OutputAssert.KnownAsync("x", stack.Value);
    }

    [Fact]
    public async Task OutputsOfTheStack_AreRegistered()
    {
        var mocks = new RecordingMocks();

        await Deployment.TestAsync<GoodStack>(mocks, TestRun.Deploying);

        var registration = Assert.Single(mocks.Registrations);
        Assert.Equal("urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev", registration.Urn);
        Assert.Equal(["Secret", "value"], registration.Outputs.Keys.Order(StringComparer.Ordinal));
        await OutputAssert.KnownAsync("x", registration.Outputs["value"]);
        await OutputAssert.KnownAsync("s", registration.Outputs["Secret"], secret: true);
    }

    [Fact]
    public async Task UnsetOutputs_FailTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<UnsetStack>(new RecordingMocks()));

        Assert.Equal(
            "Output(s) 'one, Two' have no value assigned. "
            + "[Output] attributed properties must be assigned inside Stack constructor.",
            error.Message);
    }

    [Fact]
    public async Task OutputsOfAnotherType_FailTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<UntypedStack>(new RecordingMocks()));

        Assert.Equal(
            "Output(s) 'one' have incorrect type. [Output] attributed properties must be instances of Output<T>.", error.Message);
    }

    [Fact]
    public async Task TransformationsOfTheStack_SeeAllResources()
    {
        await Deployment.TestAsync<OptionStack>(new RecordingMocks(), TestRun.Deploying);

        Assert.Equal(["proj-dev", "child", "group", "grandchild"], OptionStack.Seen);
    }

    [Fact]
    public async Task ServiceProvider_MakesTheStack()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<GoodStack>(
            new RecordingMocks(), new Services(type => type == typeof(GoodStack) ? new GoodStack() : null), TestRun.Deploying);

        Assert.IsType<GoodStack>(resources[0]);
    }

    [Fact]
    public async Task ServiceProviderWithoutTheStack_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestWithServiceProviderAsync<GoodStack>(
            new RecordingMocks(), new Services(_ => null)));

        ErrorAssert.Says(
            $"Failed to resolve instance of type {typeof(GoodStack)} from service provider. "
            + "Register the type with the service provider before calling RunAsync.", error);
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => Deployment.TestWithServiceProviderAsync<GoodStack>(new RecordingMocks(), null!));
    }

    private sealed class Services(Func<Type, object?> resolve) : IServiceProvider
    {
        public object? GetService(Type serviceType) => resolve(serviceType);
    }
}
