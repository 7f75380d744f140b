using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Iam.Context;

namespace CrossAccount.LocalAws.Server.Console.Pages.Layout;

/// <summary>Lays a policy document out for people. The values of external IDs are left out.</summary>
internal static class PolicyTokens
{
    private const string Withheld = "(not shown)";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document in pieces. One that is no JSON is given as it is.</summary>
    public static IReadOnlyList<PolicyToken> Of(string json)
    {
        List<PolicyToken> tokens = [];
        try
        {
            using var document = JsonDocument.Parse(json);
            Write(tokens, document.RootElement, indent: 0, kind: "text");
        }
        catch (JsonException)
        {
            return [new(null, json)];
        }

        return tokens;
    }

    private static void Write(List<PolicyToken> tokens, JsonElement element, int indent, string kind)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteList(tokens, '{', '}', indent, [.. element.EnumerateObject()], property => WriteProperty(tokens, property, indent + 1));
                break;
            case JsonValueKind.Array:
                WriteList(tokens, '[', ']', indent, [.. element.EnumerateArray()], item => Write(tokens, item, indent + 1, kind));
                break;
            default:
                tokens.Add(new(kind, kind == "withheld" ? Withheld : JsonSerializer.Serialize(element, Plain)));
                break;
        }
    }

    private static void WriteProperty(List<PolicyToken> tokens, JsonProperty property, int indent)
    {
        tokens.Add(new("key", JsonSerializer.Serialize(property.Name, Plain)));
        tokens.Add(new(null, ": "));
        Write(tokens, property.Value, indent, KindOf(property));
    }

    private static void WriteList<T>(List<PolicyToken> tokens, char open, char close, int indent, T[] items, Action<T> write)
    {
        tokens.Add(new(null, open.ToString()));
        for (int i = 0; i < items.Length; i++)
        {
            tokens.Add(new(null, (i > 0 ? ",\n" : "\n") + new string(' ', (indent + 1) * 2)));
            write(items[i]);
        }

        tokens.Add(new(null, items.Length == 0 ? close.ToString() : $"\n{new string(' ', indent * 2)}{close}"));
    }

    private static string KindOf(JsonProperty property) => property switch
    {
        { Name: var key } when string.Equals(key, ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase) => "withheld",
        { Name: "Effect", Value.ValueKind: JsonValueKind.String } => property.Value.ValueEquals("Deny") ? "deny" : "allow",
        _ => "text",
    };
}
