using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.Cli.Decide.Answers;

/// <summary>Writes every statement that has a say, and why it matches or not.</summary>
internal static class TraceWriter
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<StatementTrace> statements)
    {
        json.WriteStartArray("trace");
        foreach (StatementTrace trace in statements)
        {
            json.WriteStartObject();
            json.WriteString("layer", trace.Layer.ToString());
            json.WriteString("statement", trace.Statement.ToString());
            json.WriteString("effect", trace.Statement.Statement.Effect.ToString());
            json.WriteBoolean("matched", trace.Matches);
            json.WriteStartArray("mismatches");
            foreach (Mismatch mismatch in trace.Mismatches)
            {
                json.WriteStartObject();
                json.WriteString("element", mismatch.Element.ToString());
                json.WriteString("expected", mismatch.Expected);
                json.WriteString("actual", mismatch.Actual);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
