using System.Text.Json;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.Cli.Decide.Answers;

/// <summary>Writes the answer to one request.</summary>
internal static class AnswerWriter
{
    public static void WriteDecision(Utf8JsonWriter json, JsonElement id, DecisionExplanation explanation, bool withTrace)
    {
        Decision decision = explanation.Decision;
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteString("decision", decision.Outcome.ToString());
        json.WriteString("layer", decision.Layer.ToString());
        json.WriteStartArray("statements");
        foreach (PolicyStatement statement in decision.Statements)
        {
            json.WriteStringValue(statement.ToString());
        }

        json.WriteEndArray();
        json.WriteString("reason", explanation.Sentence);
        if (withTrace)
        {
            TraceWriter.Write(json, explanation.Statements);
        }

        json.WriteEndObject();
    }

    public static void WriteError(Utf8JsonWriter json, JsonElement id, string error)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteString("error", error);
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined)
        {
            json.WriteNullValue();
        }
        else
        {
            id.WriteTo(json);
        }
    }
}
