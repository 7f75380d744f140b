namespace CrossAccount.Cli.Tests.Support;

/// <summary>The check of schemas finds what is wrong: it is only worth something when it can fail.</summary>
public sealed class JsonSchemaCheckTests
{
    [Theory]
    [InlineData("""{"type":"object","required":["a"]}""", "{}", "$: `a` is missing")]
    [InlineData("""{"properties":{"a":{"type":"string"}},"additionalProperties":false}""", """{"a":1,"b":2}""", "$.a: `1` breaks `type`|$: `b` is not known")]
    [InlineData("""{"items":{"enum":["x",null]}}""", """["x",null,"y"]""", """$[2]: `"y"` breaks `enum`""")]
    [InlineData("""{"pattern":"^[0-9]{2}$"}""", "\"123\"", "$: `\"123\"` breaks `pattern`")]
    [InlineData("""{"uniqueItems":true,"minItems":3}""", "[1,1]", "$: `[1,1]` breaks `uniqueItems`|$: `[1,1]` breaks `minItems`")]
    [InlineData("""{"oneOf":[{"type":"null"},{"type":"string"}]}""", "1", "$: not exactly one of 2 fits: $: `1` breaks `type`; $: `1` breaks `type`")]
    [InlineData("""{"additionalProperties":{"minLength":2}}""", """{"a":"x"}""", """$.a: `"x"` breaks `minLength`""")]
    [InlineData("""{"maximum":1}""", "1", "$: the keyword `maximum` cannot be checked")]
    [InlineData("""{"type":["integer","null"],"minimum":1}""", "1", "")]
    public void Errors_AreThoseOfTheSchema(string schema, string document, string expected) =>
        Assert.Equal(expected, string.Join('|', JsonSchemaCheck.Errors(schema, document)));
}
