using System.Text.Json;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Programs;

[Collection(EnvironmentCollection.Name)]
public class ConfigTests
{
    private sealed record Point(int X, int Y);

    private static async Task<T> ReadAsync<T>(Func<Config, T> read, string? name = null)
    {
        using var scope = new EnvironmentScope(
            ("PULUMI_CONFIG", """
                {
                  "proj:text": "t", "proj:config:old": "o", "proj:number": 3, "proj:null": "null",
                  "proj:yes": "true", "proj:Yes": "True", "proj:int": " 7", "proj:double": "1.5",
                  "proj:point": "{\"X\":1,\"Y\":2}", "proj:camel": "{\"x\":1,\"y\":2}", "proj:list": "[\"a\",\"b\"]",
                  "aws:region": "eu-west-1"
                }
                """),
            ("PULUMI_CONFIG_SECRET_KEYS", """["proj:text"]"""));
        return await TestRun.DeployAsync(new RecordingMocks(), () => read(new Config(name)));
    }

    private static async Task<string> RefusedAsync<T>(Func<Config, T> read)
        => (await Assert.ThrowsAsync<RunException>(() => ReadAsync(read))).Message;

    [Fact]
    public async Task Values_AreRead()
    {
        Assert.Equal("t", await ReadAsync(config => config.Require("text")));
        Assert.Equal("o", await ReadAsync(config => config.Get("old")));
        Assert.Equal("3", await ReadAsync(config => config.Get("number")));
        Assert.True(await ReadAsync(config => config.RequireBoolean("yes")));
        Assert.Equal(7, await ReadAsync(config => config.RequireInt32("int")));
        Assert.Equal(1.5, await ReadAsync(config => config.RequireDouble("double")));
        Assert.Equal(new Point(1, 2), await ReadAsync(config => config.RequireObject<Point>("point")));
        Assert.Equal(["a", "b"], await ReadAsync(config => config.RequireObject<List<string>>("list")));
    }

    [Fact]
    public async Task MissingValues_AreNull()
    {
        Assert.Null(await ReadAsync(config => config.Get("none")));
        Assert.Null(await ReadAsync(config => config.GetBoolean("none")));
        Assert.Null(await ReadAsync(config => config.GetInt32("none")));
        Assert.Null(await ReadAsync(config => config.GetDouble("none")));
        Assert.Null(await ReadAsync(config => config.GetObject<Point>("none")));
        Assert.Null(await ReadAsync(config => config.GetSecret("none")));
        Assert.Null(await ReadAsync(config => config.GetSecretInt32("none")));
        Assert.Null(await ReadAsync(config => config.GetSecretObject<Point>("none")));
    }

    [Fact]
    public async Task Namespace_IsTheProjectUnlessGiven()
    {
        Assert.Equal("eu-west-1", await ReadAsync(config => config.Require("region"), "aws"));
        Assert.Equal("eu-west-1", await ReadAsync(config => config.Require("region"), "aws:config"));
        Assert.Null(await ReadAsync(config => config.Get("region")));
    }

    [Fact]
    public async Task MissingRequiredValue_FailsTheRun()
    {
        const string expected = "Missing Required configuration variable 'proj:none'\n"
            + "\tplease set a value using the command `pulumi config set proj:none <value>`";

        Assert.Equal(expected, await RefusedAsync(config => config.Require("none")));
        Assert.Equal(expected, await RefusedAsync(config => config.RequireBoolean("none")));
        Assert.Equal(expected, await RefusedAsync(config => config.RequireInt32("none")));
        Assert.Equal(expected, await RefusedAsync(config => config.RequireDouble("none")));
        Assert.Equal(expected, await RefusedAsync(config => config.RequireObject<Point>("none")));
        Assert.Equal(expected, await RefusedAsync(config => config.RequireSecret("none")));
    }

    [Fact]
    public async Task ValueOfAnotherType_FailsTheRun()
    {
        Assert.Equal(
            "Configuration 'proj:Yes' value 'True' is not a valid Boolean",
            await RefusedAsync(config => config.GetBoolean("Yes")));
        Assert.Equal(
            "Configuration 'proj:text' value 't' is not a valid Int32",
            await RefusedAsync(config => config.RequireInt32("text")));
        Assert.Equal(
            "Configuration 'proj:text' value 't' is not a valid Double",
            await RefusedAsync(config => config.RequireDouble("text")));
        Assert.Equal(
            $"Configuration 'proj:text' value 't' is not a valid {typeof(Point).FullName}",
            await RefusedAsync(config => config.RequireObject<Point>("text")));
    }

    [Fact]
    public async Task Objects_MatchTheCaseOfNamesUnlessToldOtherwise()
    {
        var options = new JsonSerializerOptions { PropertyNameCaseInsensitive = true };

        Assert.Equal(new Point(0, 0), await ReadAsync(config => config.RequireObject<Point>("camel")));
        Assert.Equal(new Point(1, 2), await ReadAsync(config => config.RequireObject<Point>("camel", options)));
        Assert.Equal(new Point(1, 2), await ReadAsync(config => config.GetObject<Point>("camel", options)));
    }

    [Fact]
    public async Task Secrets_AreSecretWhateverTheKeyIs()
    {
        await OutputAssert.KnownAsync("t", (await ReadAsync(config => config.GetSecret("text")))!, secret: true);
        await OutputAssert.KnownAsync("o", await ReadAsync(config => config.RequireSecret("old")), secret: true);
        await OutputAssert.KnownAsync(true, await ReadAsync(config => config.RequireSecretBoolean("yes")), secret: true);
        await OutputAssert.KnownAsync(7, await ReadAsync(config => config.RequireSecretInt32("int")), secret: true);
        await OutputAssert.KnownAsync(1.5, await ReadAsync(config => config.RequireSecretDouble("double")), secret: true);
        await OutputAssert.KnownAsync(
            new Point(1, 2), await ReadAsync(config => config.RequireSecretObject<Point>("point")), secret: true);
        await OutputAssert.KnownAsync(null!, (await ReadAsync(config => config.GetSecretObject<Point>("null")))!, secret: true);
    }
}
