using Moq;
using Pulumi.Offline.Tests.Support;
using Pulumi.Testing;

namespace Pulumi.Offline.Tests.Outputs;

public class RefusedStateTests
{
    public static TheoryData<object, string> Refused => new()
    {
        { "text", "System.String is not a supported argument type" },
        { 3L, "System.Int64 is not a supported argument type." },
        { new Dictionary<string, object> { ["value"] = 3L }, "System.Int64 is not a supported argument type.\n\t.value" },
        { new Dictionary<int, object> { [1] = "x" }, "Dictionaries are only supported with string keys:\n\t" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task StateThatCannotTravel_FailsTheRun(object state, string expected)
    {
        var error = await Assert.ThrowsAsync<RunException>(
            () => TestRun.DeployAsync(RecordingMocks.WithState(state), () => new Typed<string>("t")));

        ErrorAssert.Says($"System.InvalidOperationException: {expected}", error);
    }

    [Fact]
    public async Task AnonymousState_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(
            () => TestRun.DeployAsync(RecordingMocks.WithState(new { value = "x" }), () => new Typed<string>("t")));

        ErrorAssert.Says("is not a supported argument type.", error);
    }

    [Fact]
    public async Task NoState_FailsTheRun()
    {
        var error = await Assert.ThrowsAsync<RunException>(
            () => TestRun.DeployAsync(new Mock<IMocks>().Object, () => new Typed<string>("t")));

        ErrorAssert.Says("System.NullReferenceException", error);
    }
}
