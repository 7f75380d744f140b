using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Writing;

/// <summary>
/// Writes policy documents canonically: the same statements in any order, with their lists in any order, give the same bytes.
/// </summary>
/// <remarks>
/// Elements stand in AWS's order; lists are sorted and without repetitions, and a list of one is a text; statements are sorted,
/// those that allow first, then by ID and text.
/// </remarks>
public static class PolicyWriter
{
    // The default encoder would write `+` as `\u002B`, and AWS counts characters.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Writes a document on one line, as it is deployed.</summary>
    /// <exception cref="ArgumentException">A statement has the same condition operator and key twice, which JSON cannot say.</exception>
    public static string Write(PolicyDocument document) => Write(document, Compact);

    /// <summary>Writes a document on many lines, as people read it.</summary>
    /// <exception cref="ArgumentException">A statement has the same condition operator and key twice, which JSON cannot say.</exception>
    public static string WriteIndented(PolicyDocument document) => Write(document, Indented);

    private static string Write(PolicyDocument document, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        IEnumerable<Statement> sorted = document.Statements
            .Select(statement => (Statement: statement, Text: Render(Compact, json => StatementWriter.Write(json, statement))))
            .OrderBy(entry => entry.Statement.Effect)
            .ThenBy(entry => entry.Statement.Sid ?? "", StringComparer.Ordinal)
            .ThenBy(entry => entry.Text, StringComparer.Ordinal)
            .DistinctBy(entry => entry.Text)
            .Select(entry => entry.Statement);
        return Render(options, json => WriteDocument(json, document, sorted));
    }

    private static void WriteDocument(Utf8JsonWriter json, PolicyDocument document, IEnumerable<Statement> statements)
    {
        json.WriteStartObject();
        json.WriteString("Version", document.Version == PolicyVersion.Current ? "2012-10-17" : "2008-10-17");
        if (document.Id is not null)
        {
            json.WriteString("Id", document.Id);
        }

        json.WriteStartArray("Statement");
        foreach (Statement statement in statements)
        {
            StatementWriter.Write(json, statement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Render(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
