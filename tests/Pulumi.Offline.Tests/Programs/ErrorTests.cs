using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Programs;

public class ErrorTests
{
    private static Task<RunException> FailAsync(Action program, RecordingMocks? mocks = null)
        => Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(mocks ?? new RecordingMocks(), program));

    // A lambda that only throws fits several overloads.
    private static int Throw(Exception exception) => throw exception;

    [Fact]
    public async Task RunException_KeepsItsMessage()
        => Assert.Equal("no way", (await FailAsync(() => _ = Throw(new RunException("no way")))).Message);

    [Fact]
    public async Task OtherExceptions_AreDescribed()
    {
        var error = await FailAsync(() => _ = Throw(new InvalidTimeZoneException("no way")));

        Assert.Matches(
            @"^Running program '[^']*' failed with an unhandled exception:\nSystem\.InvalidTimeZoneException: no way\n",
            error.Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task ResourceException_MayHideItsStack()
    {
        var hidden = await FailAsync(() => _ = Throw(new ResourceException("no way", null, hideStack: true)));
        var shown = await FailAsync(() => _ = Throw(new ResourceException("no way", null)));

        Assert.Equal("no way", hidden.Message);
        ErrorAssert.Begins("Pulumi.ResourceException: no way", shown);
        ErrorAssert.Says("   at ", shown);
    }

    [Fact]
    public async Task FailureInApply_FailsTheRun()
        => Assert.Equal(
            "in apply", (await FailAsync(() => new Thing("t").Id.Apply(_ => Throw(new RunException("in apply"))))).Message);

    [Fact]
    public async Task FailureInMocks_FailsTheRun()
    {
        var mocks = new RecordingMocks { Answer = _ => throw new RunException("in the mock") };

        Assert.Equal("in the mock", (await FailAsync(() => { _ = new Thing("t"); }, mocks)).Message);
    }

    [Fact]
    public async Task Failure_IsReportedOnceHoweverManyOutputsBuildOnIt()
    {
        var mocks = new RecordingMocks { Answer = _ => throw new RunException("in the mock") };

        var error = await FailAsync(
            () =>
            {
                var id = new Thing("a").Id.Apply(value => value + "!");
                _ = Output.Format($"{id} {id}");
            },
            mocks);

        Assert.Equal("in the mock", error.Message);
    }

    [Fact]
    public async Task FailureOfAParent_IsReportedOnce()
    {
        var mocks = new RecordingMocks { Answer = _ => throw new RunException("in the mock") };

        var error = await FailAsync(() => { _ = new Thing("b", options: new() { Parent = new Thing("a") }); }, mocks);

        Assert.Equal("in the mock", error.Message);
    }

    [Fact]
    public async Task FailureOfAnInput_NamesTheInput()
    {
        var mocks = new RecordingMocks
        {
            Answer = args => args.Name == "a" ? throw new RunException("in the mock") : (args.Name, args.Inputs),
        };

        var error = await Assert.ThrowsAsync<AggregateException>(() => TestRun.DeployAsync(mocks, () =>
        {
            _ = new Thing("b", new ThingArgs { Value = new Thing("a").Id });

            // The official SDK takes note of failures on other threads.
            Thread.Sleep(100);
        }));

        Assert.Equal(2, error.InnerExceptions.Count);
        ErrorAssert.Says("error serializing property \"value\": in the mock", error);
    }

    [Fact]
    public async Task FailuresBeforeTheEndOfTheProgram_AreReportedTogether()
    {
        var error = await Assert.ThrowsAsync<AggregateException>(() => TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            _ = Output.Create(1).Apply(_ => Throw(new RunException("one")));
            _ = Output.Create(2).Apply(_ => Throw(new RunException("two")));

            // The official SDK takes note of failures on other threads.
            Thread.Sleep(100);
        }));

        Assert.Equal(["one", "two"], error.InnerExceptions.Select(inner => inner.Message).Order());
    }

    [Fact]
    public async Task FailureOfTheProgramItself_IsReportedAlone()
        => Assert.Equal("itself", (await FailAsync(() =>
        {
            _ = Output.Create(1).Apply(_ => Throw(new RunException("one")));
            Throw(new RunException("itself"));
        })).Message);

    [Fact]
    public async Task FailureInAsyncProgram_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(
            new RecordingMocks(),
            TestRun.Deploying,
            async () =>
            {
                await Task.Yield();
                Throw(new RunException("later"));
            }));

        Assert.Equal("later", error.Message);
    }

    [Fact]
    public async Task LoggedError_FailsTheRun()
    {
        Assert.Equal("logged", (await FailAsync(() => Log.Error("logged"))).Message);
        Assert.Equal(
            "System.InvalidTimeZoneException: x",
            (await FailAsync(() => Log.Exception(new InvalidTimeZoneException("x")))).Message);
    }

    [Fact]
    public async Task SeveralLoggedErrors_AreReportedTogether()
    {
        var error = await Assert.ThrowsAsync<AggregateException>(() => TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            Log.Error("one");
            Log.Error("two");
        }));

        Assert.Equal(["one", "two"], error.InnerExceptions.Select(inner => Assert.IsType<RunException>(inner).Message).Order());
    }

    [Fact]
    public async Task OtherMessages_DoNotFailTheRun()
    {
        var resources = await TestRun.DeployAsync(new RecordingMocks(), () =>
        {
            Log.Warn("x");
            Log.Info("x");
            Log.Debug("x", new Thing("t"), streamId: 1, ephemeral: true);
        });

        Assert.Single(resources);
    }

    [Fact]
    public async Task Failure_SetsTheExitCodeOfTheProcess()
    {
        await FailAsync(() => _ = Throw(new RunException("x")));

        Assert.Equal(32, Environment.ExitCode);
    }

    [Fact]
    public void Exceptions_HaveTheirMessages()
    {
        var inner = new InvalidTimeZoneException("x");

        Assert.Equal("Error occurred during logging: x", new LogException(inner).Message);
        Assert.Same(inner, new LogException(inner).InnerException);
        Assert.Same(inner, new RunException("y", inner).InnerException);
    }
}
