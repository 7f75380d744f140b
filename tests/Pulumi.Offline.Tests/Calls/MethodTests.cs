using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Calls;

public class MethodTests
{
    private sealed class GreetArgs : CallArgs
    {
        [Input("to")]
        public Input<string>? To { get; set; }
    }

    private static RecordingMocks Mocks() => new()
    {
        Result = _ => new Dictionary<string, object>
        {
            ["greeting"] = "hello",
            ["result"] = new Dictionary<string, object> { ["k"] = "v" },
        },
    };

    [Fact]
    public async Task Call_PassesTheResourceAsSelf()
    {
        var mocks = Mocks();

        var greeting = await TestRun.DeployAsync(mocks, () => Deployment.Instance.Call<ImmutableDictionary<string, object>>(
            "test:index:Thing/greet", new GreetArgs { To = Output.Create("you") }, new Thing("t")));

        var call = Assert.Single(mocks.Calls);
        Assert.Equal("test:index:Thing/greet", call.Token);
        Assert.Equal(["__self__", "to"], call.Args.Keys.Order());
        Assert.Equal("you", call.Args["to"]);
        await OutputAssert.KnownAsync("t_id", Assert.IsType<Thing>(call.Args["__self__"]).Id);
        Assert.Equal("hello", (await OutputUtilities.GetValueAsync(greeting))["greeting"]);
    }

    [Fact]
    public async Task Call_TakesTheProviderOfItsResource()
    {
        var mocks = Mocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            var provider = new Aws.Provider("a");
            Deployment.Instance.Call("x:y:z", CallArgs.Empty, new Aws.S3.Bucket("b", options: new() { Provider = provider }));
            Deployment.Instance.Call("aws:y:z", CallArgs.Empty, options: new() { Provider = provider });
            Deployment.Instance.Call("aws:y:z", CallArgs.Empty);
        });

        const string reference = "urn:pulumi:dev::proj::pulumi:pulumi:Stack$pulumi:providers:aws::a::a_id";
        Assert.Equal(["", reference, reference], mocks.Calls.Select(call => call.Provider).Order());
    }

    [Fact]
    public async Task TerraformConfig_IsAMethodOfTheProvider()
    {
        var mocks = Mocks();

        var config = await TestRun.DeployAsync(mocks, () => new Aws.Provider("a").TerraformConfig());

        Assert.Equal("pulumi:providers:aws/terraformConfig", Assert.Single(mocks.Calls).Token);
        Assert.Equal("v", (await OutputUtilities.GetValueAsync(config)).Result["k"]);
    }
}
