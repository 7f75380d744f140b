using System.Text.Json;
using Pulumi.Offline.Tests.Support;

namespace Pulumi.Offline.Tests.Inputs;

public class PlainInputTests
{
    private enum Colour
    {
        Red = 7,
    }

    public static TheoryData<object, object> Values => new()
    {
        { 3, 3.0 },
        { 2.5, 2.5 },
        { true, true },
        { "text", "text" },
        { "", "" },
        { Colour.Red, 7.0 },
        { (Input<int>)3, 3.0 },
        { (Input<string>)"text", "text" },
        { Output.Create(true), true },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_ArrivesAsItsWireType(object given, object expected)
        => Assert.Equal(expected, await SeenInput.OfAsync(given));

    [Fact]
    public async Task Null_IsAbsent() => Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync(() => null));

    [Fact]
    public async Task OutputOfNull_IsAbsent()
        => Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync(Output.Create((string?)null)));

    [Fact]
    public async Task EmptyValueTuple_IsAbsent()
        => Assert.Equal(SeenInput.Absent, await SeenInput.OfAsync(Output.Create(ValueTuple.Create())));

    [Fact]
    public async Task Json_ArrivesAsPlainValues()
    {
        var json = JsonDocument.Parse("""{ "n": 1, "s": "x", "b": true, "l": [1, null], "o": { "k": 2.5 }, "z": null }""");

        var seen = await SeenInput.MapOfAsync(json.RootElement);

        Assert.Equal(["b", "l", "n", "o", "s", "z"], seen.Select(entry => entry.Key));
        Assert.Equal(true, seen[0].Value);
        Assert.Equal([1.0, null], SeenInput.Elements(seen[1].Value));
        Assert.Equal(1.0, seen[2].Value);
        Assert.Equal([("k", 2.5)], SeenInput.Entries(seen[3].Value));
        Assert.Equal("x", seen[4].Value);
        Assert.Null(seen[5].Value);
    }

    [Fact]
    public async Task InputJson_ArrivesAsPlainValues()
    {
        var (key, value) = Assert.Single(await SeenInput.MapOfAsync((InputJson)"""{ "k": [true] }"""));

        Assert.Equal("k", key);
        Assert.Equal([true], SeenInput.Elements(value));
    }
}
