using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class ApplyTests
{
    [Fact]
    public async Task EveryForm_GivesTheResult()
    {
        var one = Output.Create(1);

        await OutputAssert.KnownAsync("1", one.Apply(value => $"{value}"));
        await OutputAssert.KnownAsync("1", one.Apply(value => Task.FromResult($"{value}")));
        await OutputAssert.KnownAsync("1", one.Apply(value => Output.Create($"{value}")));
        await OutputAssert.KnownAsync("1", one.Apply(value => (Input<string>)$"{value}"));
        await OutputAssert.KnownAsync(default, one.Apply(async _ => { await Task.Yield(); }));
        await OutputAssert.KnownAsync("1", one.UntypedApply(value => Output.Create($"{value}")));
        await OutputAssert.KnownAsync("1", ((Input<int>)1).Apply(value => $"{value}"));
        await OutputAssert.KnownAsync("1", ((Input<int>)1).Apply(value => Output.Create($"{value}")));
    }

    [Fact]
    public async Task NullInput_IsTheDefault()
    {
        await OutputAssert.KnownAsync(0, ((Input<int>?)null).ToOutput());
        await OutputAssert.KnownAsync("null", ((Input<string>?)null).Apply(value => value ?? "null"));
    }

    [Fact]
    public async Task NullResult_IsKnownAndNull()
    {
        await OutputAssert.KnownAsync(null!, Output.Create(1).Apply(_ => (Output<string>?)null));
        await OutputAssert.KnownAsync(null!, Output.CreateSecret(1).Apply(_ => (Input<string>?)null), secret: true);
    }

    [Fact]
    public async Task Unknown_SkipsTheFunction()
    {
        var ran = false;

        var result = OutputUtilities.CreateUnknown(1).Apply(_ => ran = true);

        await OutputAssert.UnknownAsync(result);
        Assert.False(ran);
    }

    [Fact]
    public async Task Secret_StaysSecret()
    {
        await OutputAssert.KnownAsync(2, Output.CreateSecret(1).Apply(value => value + 1), secret: true);
        await OutputAssert.KnownAsync(2, Output.Create(1).Apply(_ => Output.CreateSecret(2)), secret: true);
        await OutputAssert.UnknownAsync(
            Output.CreateSecret(OutputUtilities.CreateUnknown(1)).Apply(value => value), secret: true);
    }

    [Fact]
    public async Task Unknown_OfTheResultCounts()
        => await OutputAssert.UnknownAsync(Output.Create(1).Apply(_ => OutputUtilities.CreateUnknown(2)));

    [Fact]
    public async Task Secrets_CanBeMadeAndUnmade()
    {
        await OutputAssert.KnownAsync(1, Output.CreateSecret(Output.Create(1)), secret: true);
        await OutputAssert.KnownAsync(1, Output.CreateSecret(Task.FromResult(1)), secret: true);
        await OutputAssert.KnownAsync(1, Output.Unsecret(Output.CreateSecret(1)));
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await Output.IsSecretAsync(Output.CreateSecret((Output<int>)null!)));
    }

    [Fact]
    public async Task Failure_IsInTheOutputAndNotThrown()
    {
        var output = Output.Create(1).Apply(value => value / (value - 1));

        await Assert.ThrowsAsync<DivideByZeroException>(() => OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task Dependencies_AreJoined()
    {
        var (a, b) = await TestRun.DeployAsync(new RecordingMocks(), () => (new Thing("a"), new Thing("b")));

        var both = a.Id.Apply(_ => b.Id);

        Assert.Equal([a, b], (await OutputUtilities.GetDependenciesAsync(both)).OrderBy(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task LateValue_IsAppliedWhenItComes()
    {
        var source = new TaskCompletionSource<int>();
        var output = Output.Create(source.Task).Apply(value => value + 1);

        source.SetResult(1);

        await OutputAssert.KnownAsync(2, output);
    }
}
