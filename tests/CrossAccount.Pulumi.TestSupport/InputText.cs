using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>Writes the values of inputs the same way on every run: maps in the order of their keys.</summary>
internal static class InputText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="value">A value of a mock's inputs.</param>
    /// <param name="json">
    /// Whether a text is JSON where it can be: arguments of providers travel as JSON whose white space and order are not fixed. All
    /// other texts are compared byte for byte.
    /// </param>
    public static string Of(object? value, bool json)
    {
        if (value is not string text)
        {
            return Node(value)?.ToJsonString(Plain) ?? "null";
        }

        return json && text.StartsWith('[') | text.StartsWith('{') ? Sorted(JsonNode.Parse(text))!.ToJsonString(Plain) : text;
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        double number => JsonValue.Create(number.ToString("R", CultureInfo.InvariantCulture) is var digits && long.TryParse(digits, out long whole) ? whole : number),
        IDictionary map => new JsonObject(map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => KeyValuePair.Create(key, Node(map[key])))),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Node)]),
        _ => $"({value.GetType().Name})",
    };

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
