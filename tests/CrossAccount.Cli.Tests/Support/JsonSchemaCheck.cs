using System.Text.Json;
using System.Text.RegularExpressions;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>
/// Checks a document against a JSON Schema, as far as the schemas of this repository go. A keyword that it does not know fails, so that
/// no schema says more than is checked.
/// </summary>
internal static class JsonSchemaCheck
{
    private static readonly string[] Annotations = ["$schema", "$id", "title", "description", "format"];

    /// <summary>What is wrong with the document; nothing when it is valid.</summary>
    public static IReadOnlyList<string> Errors(string schema, string document) => [.. Errors(Root(schema), Root(document), "$")];

    private static JsonElement Root(string text) => JsonDocument.Parse(text).RootElement;

    private static IEnumerable<string> Errors(JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)).SelectMany(keyword => Errors(schema, keyword, value, at));

    private static IEnumerable<string> Errors(JsonElement schema, JsonProperty keyword, JsonElement value, string at)
    {
        JsonElement rule = keyword.Value;
        return keyword.Name switch
        {
            "type" => Must(Texts(rule).Contains(TypeOf(value)) || (TypeOf(value) == "integer" && Texts(rule).Contains("number")), "type"),
            "const" => Must(Same(rule, value), "const"),
            "enum" => Must(rule.EnumerateArray().Any(each => Same(each, value)), "enum"),
            "pattern" => Must(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!), "pattern"),
            "minLength" => Must(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(), "minLength"),
            "minimum" => Must(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(), "minimum"),
            "minItems" => Must(Items(value).Length >= rule.GetInt32() || value.ValueKind != JsonValueKind.Array, "minItems"),
            "uniqueItems" => Must(Items(value).Select(each => each.GetRawText()).Distinct().Count() == Items(value).Length, "uniqueItems"),
            "minProperties" => Must(value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32(), "minProperties"),
            "required" => Texts(rule).Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name, out _)).Select(name => $"{at}: `{name}` is missing"),
            "properties" => Members(value).Where(member => rule.TryGetProperty(member.Name, out _)).SelectMany(member => Errors(rule.GetProperty(member.Name), member.Value, $"{at}.{member.Name}")),
            "additionalProperties" => Members(value).Where(member => !schema.TryGetProperty("properties", out JsonElement known) || !known.TryGetProperty(member.Name, out _))
                .SelectMany(member => rule.ValueKind == JsonValueKind.False ? [$"{at}: `{member.Name}` is not known"] : Errors(rule, member.Value, $"{at}.{member.Name}")),
            "items" => Items(value).SelectMany((item, index) => Errors(rule, item, $"{at}[{index}]")),
            "oneOf" => OneOf([.. rule.EnumerateArray().Select(each => Errors(each, value, at).ToArray())]),
            _ => [$"{at}: the keyword `{keyword.Name}` cannot be checked"],
        };

        IEnumerable<string> Must(bool holds, string name) => holds ? [] : [$"{at}: `{value.GetRawText()[..Math.Min(60, value.GetRawText().Length)]}` breaks `{name}`"];

        IEnumerable<string> OneOf(string[][] each) => each.Count(errors => errors.Length == 0) == 1 ? [] : [$"{at}: not exactly one of {each.Length} fits: {string.Join("; ", each.SelectMany(errors => errors))}"];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(each => each.GetString()!) : [value.GetString()!];

    private static JsonElement[] Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static JsonProperty[] Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];

    private static bool Same(JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right);

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
