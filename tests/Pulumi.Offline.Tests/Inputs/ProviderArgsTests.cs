using System.Collections.Immutable;
using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Inputs;

[Collection(EnvironmentCollection.Name)]
public class ProviderArgsTests
{
    private static async Task<ImmutableDictionary<string, object>> SeenAsync(Func<Aws.ProviderArgs> args)
    {
        var mocks = new RecordingMocks();
        using (new EnvironmentScope(("AWS_REGION", null), ("AWS_DEFAULT_REGION", null)))
        {
            await TestRun.DeployAsync(mocks, () => { _ = new Aws.Provider("p", args()); });
        }

        return mocks.Named("p").Inputs
            .Remove("skipCredentialsValidation")
            .Remove("skipRegionValidation");
    }

    [Fact]
    public async Task BareProvider_HasTwoInputs()
    {
        var mocks = new RecordingMocks();
        using (new EnvironmentScope(("AWS_REGION", null), ("AWS_DEFAULT_REGION", null)))
        {
            await TestRun.DeployAsync(mocks, () => { _ = new Aws.Provider("p"); });
        }

        Assert.Equal(
            [("skipCredentialsValidation", "false"), ("skipRegionValidation", "true")],
            mocks.Named("p").Inputs.OrderBy(input => input.Key).Select(input => (input.Key, (string)input.Value)));
        Assert.Equal("pulumi:providers:aws", mocks.Named("p").Type);
    }

    [Fact]
    public async Task Region_ComesFromTheEnvironment()
    {
        using var scope = new EnvironmentScope(("AWS_REGION", null), ("AWS_DEFAULT_REGION", "eu-north-1"));
        var mocks = new RecordingMocks();

        await TestRun.DeployAsync(mocks, () => { _ = new Aws.Provider("p"); });

        Assert.Equal("eu-north-1", mocks.Named("p").Inputs["region"]);
    }

    [Fact]
    public async Task Strings_ArriveAsTheyAre()
        => Assert.Equal("eu-west-1", (await SeenAsync(() => new() { Region = "eu-west-1" }))["region"]);

    [Fact]
    public async Task AllElse_ArrivesAsJsonText()
    {
        var seen = await SeenAsync(() => new()
        {
            MaxRetries = 3,
            Insecure = true,
            AllowedAccountIds = { "111111111111", "222222222222" },
            DefaultTags = new Aws.Inputs.ProviderDefaultTagsArgs { Tags = { ["k"] = "v" } },
            AssumeRoles = { new Aws.Inputs.ProviderAssumeRoleArgs { RoleArn = "arn:x", Duration = "1h" } },
            IgnoreTags = new Aws.Inputs.ProviderIgnoreTagsArgs(),
            Endpoints = new(),
        });

        Assert.Equal("3", seen["maxRetries"]);
        Assert.Equal("true", seen["insecure"]);
        Assert.Equal("""[ "111111111111", "222222222222" ]""", seen["allowedAccountIds"]);
        Assert.Equal("""{ "tags": { "k": "v" } }""", seen["defaultTags"]);
        Assert.Equal("""[ { "duration": "1h", "roleArn": "arn:x" } ]""", seen["assumeRoles"]);
        Assert.Equal("{ }", seen["ignoreTags"]);
        Assert.Equal("[ ]", seen["endpoints"]);
    }

    [Theory]
    [InlineData("a\"b\\c", """[ "a\"b\\c" ]""")]
    [InlineData("tab\tline\nend\r", """[ "tab\tline\nend\r" ]""")]
    [InlineData("<é\u0001\u007f\u00ad\u2028😀>", """[ "\u003cé\u0001\u007f\u00ad\u2028\ud83d\ude00\u003e" ]""")]
    public async Task Text_IsEscapedAsProtobufDoes(string text, string expected)
        => Assert.Equal(expected, (await SeenAsync(() => new() { UserAgents = { text } }))["userAgents"]);

    [Fact]
    public async Task SecretInsideJson_IsWrittenInPlain()
    {
        var seen = await SeenAsync(() => new()
        {
            AssumeRoles = { new Aws.Inputs.ProviderAssumeRoleArgs { ExternalId = Output.CreateSecret("s") } },
        });

        Assert.Equal(
            """[ { "externalId": { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "value": "s" } } ]""",
            seen["assumeRoles"]);
    }

    [Fact]
    public async Task UnknownInsideJson_IsWrittenAsItsMark()
    {
        var seen = await SeenAsync(() => new()
        {
            AssumeRoles = { new Aws.Inputs.ProviderAssumeRoleArgs { ExternalId = OutputUtilities.CreateUnknown("s") } },
        });

        Assert.Equal("""[ { "externalId": "04da6b54-80e4-46f7-96ec-b56ff0331ba9" } ]""", seen["assumeRoles"]);
    }

    [Fact]
    public async Task WholeArgumentThatIsUnknown_IsAbsent()
    {
        var seen = await SeenAsync(() => new() { AllowedAccountIds = { OutputUtilities.CreateUnknown("x") } });

        Assert.False(seen.ContainsKey("allowedAccountIds"));
    }

    [Fact]
    public async Task WholeArgumentFromASecret_StaysInPlainJson()
    {
        var seen = await SeenAsync(() => new()
        {
            AssumeRoles = Output.CreateSecret("s").Apply(secret => ImmutableArray.Create(
                new Aws.Inputs.ProviderAssumeRoleArgs { ExternalId = secret })),
        });

        Assert.Equal("""[ { "externalId": "s" } ]""", seen["assumeRoles"]);
    }

    [Fact]
    public async Task Credentials_AreSecret()
    {
        var args = await TestRun.DeployAsync(new RecordingMocks(), () => new Aws.ProviderArgs { SecretKey = "k" });

        Assert.True(await Output.IsSecretAsync(args.SecretKey.ToOutput()));
        Assert.Null(args.AccessKey);
    }
}
