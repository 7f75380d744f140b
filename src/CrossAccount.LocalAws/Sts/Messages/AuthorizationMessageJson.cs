using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.LocalAws.Sts.Messages;

/// <summary>Writes the details of a decision as AWS's decoded messages have them. External IDs are left out.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html">DecodeAuthorizationMessage</see>.</remarks>
internal static class AuthorizationMessageJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(AccessRequest request, Decision decision)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("allowed", decision.IsAllowed);
            json.WriteBoolean("explicitDeny", decision.Outcome == DecisionOutcome.ExplicitlyDenied);
            Items(json, "matchedStatements", decision.Statements, WriteStatement);
            Items(json, "failures", Array.Empty<string>(), WriteText);
            json.WriteStartObject("context");
            WriteContext(json, request);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, PolicyStatement matched)
    {
        Statement statement = matched.Statement;
        json.WriteStartObject();
        json.WriteString("statementId", statement.Sid ?? "");
        json.WriteString("effect", statement.Effect == Effect.Allow ? "ALLOW" : "DENY");
        Items(json, "principals", statement.Principal?.Principals.Select(principal => principal.Value) ?? [], WriteValue);
        Items(json, "principalGroups", Array.Empty<string>(), WriteText);
        Items(json, "actions", statement.Action.Patterns, WriteValue);
        Items(json, "resources", statement.Resource?.Patterns ?? [], WriteValue);
        Items(json, "conditions", statement.Conditions.Where(condition => !IsConfidential(condition.Key)), (writer, condition) =>
        {
            writer.WriteStartObject();
            writer.WriteString("key", condition.Key);
            Items(writer, "values", condition.Values, WriteValue);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json, AccessRequest request)
    {
        json.WriteStartObject("principal");
        json.WriteString("id", request.Caller.Keys.TryGet(ContextKeys.UserId, out ContextValue id) ? id[0] : "");
        json.WriteString("arn", request.Caller.Arn);
        json.WriteEndObject();
        json.WriteString("action", request.Action);
        json.WriteString("resource", request.Resource);
        IEnumerable<KeyValuePair<string, ContextValue>> keys = request.Context.Values.Concat(request.Caller.Keys.Values)
            .Where(entry => !IsConfidential(entry.Key))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal);
        Items(json, "conditions", keys, (writer, entry) =>
        {
            writer.WriteStartObject();
            writer.WriteString("key", entry.Key);
            Items(writer, "values", Enumerable.Range(0, entry.Value.Count).Select(i => entry.Value[i]), WriteValue);
            writer.WriteEndObject();
        });
    }

    private static void Items<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("items");
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string value)
    {
        json.WriteStartObject();
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    private static bool IsConfidential(string key) => string.Equals(key, ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase);
}
