using System.Reflection;
using System.Text.Json;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Coverage;

/// <summary>The schema and the reader are of one mind, and both are strict.</summary>
public sealed class SchemaTests
{
    private const string Valid =
        """{"name":"a","source":"b","given":{"principal":"c"},"when":{"action":"d:e","resource":"*","resourceAccount":"111111111111"},"then":{"error":["f"]}}""";

    private static readonly JsonElement Schema = JsonElement.Parse(AllCases.Text("case.schema.json"));

    public static TheoryData<string, Type> Objects => new()
    {
        { "case", typeof(ConformanceCase) },
        { "given", typeof(CaseGiven) },
        { "when", typeof(CaseWhen) },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_HasThePropertiesOfTheReader(string definition, Type type)
    {
        JsonElement schema = Definition(definition);
        ParameterInfo[] parameters = Parameters(type);

        Assert.Equal(parameters.Select(Name).Order(StringComparer.Ordinal), Properties(schema));
        Assert.Equal(parameters.Where(parameter => !parameter.IsOptional).Select(Name).Order(StringComparer.Ordinal), Texts(schema.GetProperty("required")));
    }

    [Fact]
    public void Schema_ThenIsADecisionOrARefusal()
    {
        JsonElement decision = Definition("decision").GetProperty("properties");

        Assert.Equal(
            Parameters(typeof(CaseThen)).Select(Name).Order(StringComparer.Ordinal),
            Properties(Definition("decision")).Concat(Properties(Definition("refusal"))).Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetNames<DecisionOutcome>().Order(StringComparer.Ordinal), Texts(decision.GetProperty("decision").GetProperty("enum")));
        Assert.Equal(Enum.GetNames<DecisionLayer>().Order(StringComparer.Ordinal), Texts(decision.GetProperty("layer").GetProperty("enum")));
    }

    [Fact]
    public void Schema_ForbidsWhatItDoesNotName() => Assert.All(
        (string[])["case", "given", "when", "decision", "refusal"],
        name => Assert.Equal(JsonValueKind.False, Definition(name).GetProperty("additionalProperties").ValueKind));

    [Fact]
    public void Read_Valid_IsTheCase() => Assert.Equal("a", Assert.Single(CaseJson.Read($"[{Valid}]")).Name);

    [Theory]
    [InlineData("\"name\":\"a\"", "\"name\":\"a\",\"note\":\"x\"")]
    [InlineData("\"principal\":\"c\"", "\"principal\":\"c\",\"Principal\":\"c\"")]
    [InlineData("\"principal\":\"c\"", "\"principal\":\"c\",\"boundary\":{}")]
    [InlineData("\"resource\":\"*\"", "\"resource\":\"*\",\"region\":\"us-east-1\"")]
    [InlineData("\"error\":[\"f\"]", "\"error\":[\"f\"],\"why\":\"x\"")]
    [InlineData("\"error\":[\"f\"]", "\"error\":[\"f\"],\"decision\":\"Allowed\"")]
    [InlineData("\"error\":[\"f\"]", "\"error\":[]")]
    [InlineData("\"error\":[\"f\"]", "\"decision\":\"Allowed\"")]
    [InlineData("\"error\":[\"f\"]", "\"decision\":\"Denied\",\"layer\":\"TrustPolicy\",\"statements\":[]")]
    [InlineData("\"error\":[\"f\"]", "\"decision\":0,\"layer\":\"TrustPolicy\",\"statements\":[]")]
    [InlineData("\"name\":\"a\"", "\"name\":\"a\",\"name\":\"a\"")]
    [InlineData("\"name\":\"a\"", "\"name\":null")]
    [InlineData("\"name\":\"a\",", "")]
    [InlineData("\"principal\":\"c\"", "")]
    [InlineData("\"source\":\"b\"", "\"source\":\"b\",\"item\":1")]
    [InlineData("\"source\":\"b\"", "\"source\":\"b\",\"part\":1")]
    public void Read_WhatTheSchemaForbids_Throws(string part, string instead)
    {
        string changed = Valid.Replace(part, instead, StringComparison.Ordinal);

        Assert.NotEqual(Valid, changed);
        Assert.ThrowsAny<JsonException>(() => CaseJson.Read($"[{changed}]"));
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static ParameterInfo[] Parameters(Type type) => type.GetConstructors().Single().GetParameters();

    private static IEnumerable<string> Properties(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!).Order(StringComparer.Ordinal);

    private static string Name(ParameterInfo parameter) => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
}
