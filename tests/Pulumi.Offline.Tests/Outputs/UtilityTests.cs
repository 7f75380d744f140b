using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class UtilityTests
{
    [Fact]
    public async Task Unknown_NeverCallsItsFactory()
    {
        var called = false;

        var output = OutputUtilities.CreateUnknown(() =>
        {
            called = true;
            return Task.FromResult(1);
        });

        await OutputAssert.UnknownAsync(output);
        Assert.Equal(0, await OutputUtilities.GetValueAsync(output));
        Assert.False(called);
    }

    [Fact]
    public async Task ValueOfUnknown_IsTheDefault()
        => Assert.Null(await OutputUtilities.GetValueAsync(OutputUtilities.CreateUnknown("x")));

    [Fact]
    public async Task WithDependency_AddsTheResource()
    {
        var thing = await TestRun.DeployAsync(new RecordingMocks(), () => new Thing("t"));

        var output = OutputUtilities.WithDependency(Output.CreateSecret(1), thing);

        await OutputAssert.KnownAsync(1, output, secret: true);
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(output));
        Assert.Throws<ArgumentNullException>(() => OutputUtilities.WithDependency<int>(null!, thing));
    }

    [Fact]
    public async Task DeferredOutput_TakesItsValueOnce()
    {
        var deferred = new DeferredOutput<int>();
        var doubled = deferred.Output.Apply(value => value * 2);

        deferred.Resolve(Output.CreateSecret(2));

        await OutputAssert.KnownAsync(4, doubled, secret: true);
        var error = Assert.Throws<InvalidOperationException>(() => deferred.Resolve(Output.Create(3)));
        Assert.Equal("DeferredOutput can only be resolved once.", error.Message);
    }

    [Fact]
    public async Task DeferredOutput_TakesAFailure()
    {
        var deferred = new DeferredOutput<int>();

        deferred.Resolve(Output.Create(Task.FromException<int>(new InvalidTimeZoneException("x"))));

        await Assert.ThrowsAnyAsync<Exception>(() => OutputUtilities.GetValueAsync(deferred.Output));
    }
}
