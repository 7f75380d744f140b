using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.Offline.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Offline.Tests.Outputs;

public class ConversionTests
{
    private enum Colour
    {
        Red = 7,
    }

    private static async Task<T> ReadAsync<T>(object value)
    {
        var mocks = RecordingMocks.WithState(new Dictionary<string, object> { ["value"] = value });
        var thing = await TestRun.DeployAsync(mocks, () => new Typed<T>("t"));
        Assert.True(await OutputUtilities.GetIsKnownAsync(thing.Value));
        return await OutputUtilities.GetValueAsync(thing.Value);
    }

    [Fact]
    public async Task Primitives_AreConverted()
    {
        Assert.Equal("x", await ReadAsync<string>("x"));
        Assert.True(await ReadAsync<bool>(true));
        Assert.Equal(2.5, await ReadAsync<double>(2.5));
        Assert.Equal(3, await ReadAsync<int>(3));
        Assert.Equal(3, await ReadAsync<int>(3.9));
        Assert.Equal(3, await ReadAsync<int?>(3));
        Assert.Equal(3.0, await ReadAsync<object>(3));
        Assert.Equal(Colour.Red, (Colour)await ReadAsync<int>(Colour.Red));
    }

    [Fact]
    public async Task Collections_AreConverted()
    {
        Assert.Equal(["a"], (IEnumerable<string>)await ReadAsync<ImmutableArray<string>>(new[] { "a" }));
        Assert.Equal(2, (await ReadAsync<ImmutableDictionary<string, int>>(new Dictionary<string, int> { ["k"] = 2 }))["k"]);
        Assert.Equal(2.0, (await ReadAsync<ImmutableDictionary<string, object>>(new Dictionary<string, int> { ["k"] = 2 }))["k"]);
    }

    [Fact]
    public async Task Unions_TakeTheFirstTypeThatFits()
    {
        Assert.Equal("x", (await ReadAsync<Union<string, int>>("x")).AsT0);
        Assert.Equal(3, (await ReadAsync<Union<string, int>>(3)).AsT1);
    }

    [Fact]
    public async Task EnumTypes_AreMadeFromTheirString()
        => Assert.Equal(Aws.Iam.PolicyStatementEffect.DENY, await ReadAsync<Aws.Iam.PolicyStatementEffect>("Deny"));

    [Fact]
    public async Task OutputTypes_AreMadeByTheirConstructor()
    {
        var policy = await ReadAsync<Aws.Iam.Outputs.RoleInlinePolicy>(new Dictionary<string, object> { ["name"] = "n" });

        Assert.Equal("n", policy.Name);
        Assert.Null(policy.Policy);
    }

    [Fact]
    public async Task NestedOutputTypes_AreConverted()
    {
        var rule = await ReadAsync<Aws.S3.Outputs.BucketLifecycleRule>(new Dictionary<string, object>
        {
            ["enabled"] = true,
            ["expiration"] = new Dictionary<string, object> { ["days"] = 3 },
            ["transitions"] = new object[] { new Dictionary<string, object> { ["days"] = 1, ["storageClass"] = "GLACIER" } },
            ["tags"] = new Dictionary<string, object> { ["k"] = "v" },
        });

        Assert.True(rule.Enabled);
        Assert.Equal(3, rule.Expiration!.Days);
        var transition = Assert.Single(rule.Transitions);
        Assert.Equal((1, "GLACIER", null), (transition.Days, transition.StorageClass, transition.Date));
        Assert.Equal("v", rule.Tags!["k"]);
        Assert.Null(rule.Id);
    }

    [Fact]
    public async Task Json_IsMadeFromPlainValues()
    {
        var element = await ReadAsync<JsonElement>(new Dictionary<string, object> { ["k"] = new object[] { 1, "x", true } });

        Assert.Equal("""{"k":[1,"x",true]}""", element.GetRawText());
    }

    [Fact]
    public async Task ValueOfAnotherType_BecomesNullOrDefault()
    {
        Assert.Null(await ReadAsync<string>(3));
        Assert.Equal(0, await ReadAsync<int>("x"));
        Assert.Null(await ReadAsync<int?>("x"));
        Assert.True((await ReadAsync<ImmutableArray<string>>("x")).IsDefault);
        Assert.Null(await ReadAsync<ImmutableDictionary<string, string>>("x"));
        Assert.Equal([null, "a"], (IEnumerable<string?>)await ReadAsync<ImmutableArray<string>>(new object[] { 1, "a" }));
        Assert.Equal([0, 2], (IEnumerable<int>)await ReadAsync<ImmutableArray<int>>(new object[] { "x", 2 }));
    }

    [Fact]
    public async Task TypeThatNothingConvertsTo_IsRefused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => ReadAsync<long>(3));

        ErrorAssert.Says(
            "[Output] Pulumi.Offline.Tests.Support.Typed`1[[System.Int64, System.Private.CoreLib, ", error);
        ErrorAssert.Says("].Value contains invalid type System.Int64. Allowed types are:", error);
    }

    [Fact]
    public async Task GenericTypeThatNothingConvertsTo_IsRefused()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => ReadAsync<List<string>>(new[] { "x" }));

        ErrorAssert.Says(
            "The only generic types allowed are ImmutableArray<...> and ImmutableDictionary<string, ...>", error);
    }
}
