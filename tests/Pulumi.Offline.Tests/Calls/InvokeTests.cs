using Pulumi.Offline.Tests.Support;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Calls;

public class InvokeTests
{
    private static RecordingMocks Mocks() => new()
    {
        Result = call => call.Token switch
        {
            "aws:iam/getRole:getRole" => new Dictionary<string, object>
            {
                ["arn"] = "arn:x",
                ["maxSessionDuration"] = 3600,
                ["tags"] = new Dictionary<string, object> { ["k"] = "v" },
                ["roleLastUseds"] = new object[] { new Dictionary<string, object> { ["region"] = "eu" } },
            },
            "aws:iam/getPolicyDocument:getPolicyDocument" => new Dictionary<string, object>
            {
                ["json"] = Output.CreateSecret("{}"),
            },
            _ => new Dictionary<string, object> { ["accountId"] = "111111111111" },
        },
    };

    [Fact]
    public async Task Invoke_AsksTheMockAndReadsItsAnswer()
    {
        var mocks = Mocks();

        var role = await TestRun.DeployAsync(mocks, () => Aws.Iam.GetRole.Invoke(new() { Name = Output.Create("r") }));

        var call = Assert.Single(mocks.Calls);
        Assert.Equal(("aws:iam/getRole:getRole", ""), (call.Token, call.Provider));
        var (key, value) = Assert.Single(call.Args);
        Assert.Equal(("name", "r"), (key, value));
        var result = await OutputUtilities.GetValueAsync(role);
        Assert.Equal(("arn:x", 3600, "v", null), (result.Arn, result.MaxSessionDuration, result.Tags["k"], result.Path));
        Assert.Equal("eu", Assert.Single(result.RoleLastUseds).Region);
    }

    [Fact]
    public async Task InvokeAsync_GivesTheResultItself()
    {
        var mocks = Mocks();
        string? account = null;

        await Deployment.TestAsync(mocks, TestRun.Deploying, async () =>
        {
            account = (await Aws.GetCallerIdentity.InvokeAsync()).AccountId;
        });

        Assert.Equal("111111111111", account);
    }

    [Fact]
    public async Task PlainArgs_TravelLikeInputs()
    {
        var mocks = Mocks();

        await Deployment.TestAsync(mocks, TestRun.Deploying, async () => await Aws.Iam.GetPolicyDocument.InvokeAsync(new()
        {
            Statements =
            {
                new Aws.Iam.Inputs.GetPolicyDocumentStatementArgs
                {
                    Actions = { "s3:*" },
                    Conditions =
                    {
                        new Aws.Iam.Inputs.GetPolicyDocumentStatementConditionArgs
                        {
                            Test = "Bool",
                            Variable = "v",
                            Values = { "true" },
                        },
                    },
                },
            },
        }));

        var statement = SeenInput.Entries(Assert.Single(SeenInput.Elements(Assert.Single(mocks.Calls).Args["statements"]))!);
        Assert.Equal(["actions", "conditions"], statement.Select(entry => entry.Key));
        Assert.Equal(["s3:*"], SeenInput.Elements(statement[0].Value));
        var condition = SeenInput.Entries(Assert.Single(SeenInput.Elements(statement[1].Value))!);
        Assert.Equal([("test", "Bool"), ("variable", "v")], [condition[0], condition[2]]);
        Assert.Equal(["true"], SeenInput.Elements(condition[1].Value));
    }

    [Fact]
    public async Task UnknownArgument_IsNotSent()
    {
        var mocks = Mocks();

        var role = await TestRun.DeployAsync(
            mocks, () => Aws.Iam.GetRole.Invoke(new() { Name = OutputUtilities.CreateUnknown("r") }));

        await OutputAssert.UnknownAsync(role);
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task ResourceWithoutId_MakesTheResultUnknown()
    {
        var mocks = new RecordingMocks
        {
            Answer = _ => (null, new Dictionary<string, object> { ["value"] = "x" }),
            Result = _ => new Dictionary<string, object>(),
        };

        var (fromInput, fromOption) = await TestRun.DeployAsync(mocks, () =>
        {
            var thing = new Thing("t");
            return (
                Aws.Iam.GetRole.Invoke(new() { Name = thing.Value.Apply(value => $"{value}") }),
                Aws.GetCallerIdentity.Invoke(new(), new InvokeOutputOptions { DependsOn = { thing } }));
        });

        await OutputAssert.UnknownAsync(fromInput);
        await OutputAssert.UnknownAsync(fromOption);
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task Dependencies_GoOverToTheResult()
    {
        var (thing, other, role) = await TestRun.DeployAsync(Mocks(), () =>
        {
            var thing = new Thing("a");
            var other = new Thing("b");
            return (
                thing,
                other,
                Aws.Iam.GetRole.Invoke(new() { Name = thing.Id }, new InvokeOutputOptions { DependsOn = { other } }));
        });

        Assert.Equal(
            [thing, other], (await OutputUtilities.GetDependenciesAsync(role)).OrderBy(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task SecretArgument_DoesNotMakeTheResultSecret()
    {
        var mocks = Mocks();

        var role = await TestRun.DeployAsync(mocks, () => Aws.Iam.GetRole.Invoke(new() { Name = Output.CreateSecret("r") }));

        Assert.False(await Output.IsSecretAsync(role));
        Assert.Equal("r", Assert.Single(mocks.Calls).Args["name"]);
    }

    [Fact]
    public async Task SecretField_MakesTheWholeResultSecret()
        => Assert.True(await Output.IsSecretAsync(await TestRun.DeployAsync(Mocks(), () => Aws.Iam.GetPolicyDocument.Invoke())));

    [Fact]
    public async Task Provider_ComesFromOptionsOrParent()
    {
        var mocks = Mocks();

        await TestRun.DeployAsync(mocks, () =>
        {
            var provider = new Aws.Provider("a");
            var group = new Group("g", new() { Provider = provider });
            _ = Output.All(
                Aws.GetCallerIdentity.Invoke(options: new InvokeOptions { Provider = provider }),
                Aws.GetCallerIdentity.Invoke(options: new InvokeOptions { Parent = group }),
                Aws.GetCallerIdentity.Invoke());
        });

        const string reference = "urn:pulumi:dev::proj::pulumi:pulumi:Stack$pulumi:providers:aws::a::a_id";
        Assert.Equal(["", reference, reference], mocks.Calls.Select(call => call.Provider).Order());
    }

    [Fact]
    public async Task FailingCall_FailsTheRun()
    {
        var mocks = new RecordingMocks { Result = _ => throw new RunException("no such role") };

        var error = await Assert.ThrowsAsync<RunException>(
            () => TestRun.DeployAsync(mocks, () => Aws.Iam.GetRole.Invoke(new() { Name = "r" })));

        Assert.Equal("no such role", error.Message);
    }

    [Fact]
    public async Task EmptyMocks_FailOnEveryCall()
        => await Assert.ThrowsAsync<RunException>(() => TestRun.DeployAsync(new EmptyMocks(), () => Aws.GetRegion.Invoke()));

    [Fact]
    public async Task ArgumentThatCannotTravel_IsReportedTwice()
    {
        var error = await Assert.ThrowsAsync<AggregateException>(() => TestRun.DeployAsync(
            Mocks(), () => Aws.Iam.GetRole.Invoke(new Aws.Iam.GetRoleInvokeArgs())));

        Assert.Equal(2, error.InnerExceptions.Count);
        ErrorAssert.Begins("Error serializing arguments for invoke aws:iam/getRole:getRole: ", error.InnerExceptions[0]);
        ErrorAssert.Begins("Running program '", error.InnerExceptions[1]);
    }

    [Fact]
    public async Task InvokeSingle_GivesTheOnlyValue()
    {
        var mocks = Mocks();
        string? plain = null;

        var output = await TestRun.DeployAsync(
            mocks, () => Deployment.Instance.InvokeSingle<string>("aws:index/getX:getX", InvokeArgs.Empty));
        await Deployment.TestAsync(mocks, TestRun.Deploying, async () =>
        {
            plain = await Deployment.Instance.InvokeSingleAsync<string>("aws:index/getX:getX", InvokeArgs.Empty);
            await Deployment.Instance.InvokeAsync("aws:index/getX:getX", InvokeArgs.Empty);
        });

        await OutputAssert.KnownAsync("111111111111", output);
        Assert.Equal("111111111111", plain);
        Assert.Equal(3, mocks.Calls.Count);
    }
}
