using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Outputs;

[Collection(EnvironmentCollection.Name)]
public class OutputTextTests
{
    [Fact]
    public async Task ToString_InsideARunWarnsInTheText()
    {
        var text = await TestRun.DeployAsync(new RecordingMocks(), () => Output.Create("x").ToString());

        Assert.Equal(
            [
                "Calling [ToString] on an [Output<T>] is not supported.",
                "",
                "To get the value of an Output<T> as an Output<string> consider:",
                "1. o.Apply(v => $\"prefix{v}suffix\")",
                "2. Output.Format($\"prefix{hostname}suffix\");",
                "",
                "See https://www.pulumi.com/docs/concepts/inputs-outputs for more details.",
                "This function may throw in a future version of Pulumi.",
            ],
            text.Split(Environment.NewLine));
    }

    [Fact]
    public void ToString_OutsideARunThrows()
        => Assert.Throws<InvalidOperationException>(() => Output.Create("x").ToString());

    [Fact]
    public async Task ToString_ThrowsIfToldTo()
    {
        using var scope = new EnvironmentScope(("PULUMI_ERROR_OUTPUT_STRING", "true"));

        var error = await Assert.ThrowsAsync<RunException>(
            () => TestRun.DeployAsync(new RecordingMocks(), () => Output.Create("x").ToString()));

        ErrorAssert.Says("Calling [ToString] on an [Output<T>] is not supported.", error);
    }
}
