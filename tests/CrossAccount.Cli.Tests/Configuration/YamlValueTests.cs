using CrossAccount.Cli.Configuration;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Tests.Configuration;

public sealed class YamlValueTests
{
    [Theory]
    [InlineData("\"012345678901\"", "\"012345678901\"")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("011111111111", "1227133513")]
    [InlineData("099999999999", "99999999999")]
    [InlineData("999999999999", "999999999999")]
    [InlineData("0x1F", "31")]
    [InlineData("-3", "-3")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("~", "null")]
    [InlineData("arn:aws:iam::1:role/x", "\"arn:aws:iam::1:role/x\"")]
    [InlineData("[a, 1]", "[\"a\",1]")]
    [InlineData("{ a: { b: c } }", "{\"a\":{\"b\":\"c\"}}")]
    public void ToJson_OfEveryKindOfScalar_IsWhatTheEngineMakesOfIt(string yaml, string json) =>
        Assert.Equal(json, YamlValue.ToJson(Parse(yaml), "key", (_, _) => throw new InvalidOperationException("nothing is encrypted")));

    [Fact]
    public void ToJson_OfEncryptedValues_AsksForStandInsByTheirSetting()
    {
        List<string> asked = [];
        string json = YamlValue.ToJson(
            Parse("{ list: [{ secure: abc }, plain], deep: { value: { secure: def } } }"),
            "crossaccount:delegations",
            (key, encrypted) =>
            {
                asked.Add($"{key} {encrypted}");
                return $"stand-in {asked.Count}";
            });

        Assert.Equal(["crossaccount:delegations.list[0] abc", "crossaccount:delegations.deep.value def"], asked);
        Assert.Equal("""{"list":["stand-in 1","plain"],"deep":{"value":"stand-in 2"}}""", json);
    }

    private static YamlNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }
}
