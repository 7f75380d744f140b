using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CrossAccount.Iam.Parsing;

/// <summary>Reads JSON into syntax. Any bytes give syntax or a diagnostic, in time linear in their number.</summary>
internal static class JsonSyntaxReader
{
    /// <summary>A policy nests seven levels deep at most; deeper text is no policy.</summary>
    private const int MaxDepth = 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static JsonSyntax? Read(ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        if (!Utf8.IsValid(utf8))
        {
            diagnostics.Add(ValidLength(utf8), "$", DiagnosticCodes.JsonSyntax, "the text is not valid UTF-8", "save it as UTF-8");
            return null;
        }

        if (utf8.StartsWith(ByteOrderMark))
        {
            diagnostics.Add(0, "$", DiagnosticCodes.JsonSyntax, "the text begins with a byte order mark", "save it as UTF-8 without one");
            return null;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            JsonSyntax root = ReadValue(ref reader);

            // Throws when anything but white space follows.
            reader.Read();
            return root;
        }
        catch (InvalidOperationException)
        {
            diagnostics.Add(
                (int)reader.TokenStartIndex, "$", DiagnosticCodes.JsonSyntax, "the text has an escape for half of a surrogate pair",
                "write the character itself, or both halves");
            return null;
        }
        catch (JsonException exception)
        {
            bool tooDeep = reader.CurrentDepth >= MaxDepth - 1
                && exception.Message.Contains("maximum configured depth", StringComparison.Ordinal);
            int offset = OffsetOf(utf8, exception);
            if (tooDeep)
            {
                diagnostics.Add(offset, "$", DiagnosticCodes.TooDeep, $"the text nests more than {MaxDepth} levels deep", "write a policy, which nests seven");
            }
            else
            {
                diagnostics.Add(offset, "$", DiagnosticCodes.JsonSyntax, $"the text is not JSON: {Describe(exception, utf8)}", "mend the JSON at this place");
            }

            return null;
        }
    }

    private static JsonSyntax ReadValue(ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, offset);
            case JsonTokenType.StartArray:
                return ReadList(ref reader, offset);
            case JsonTokenType.String:
                return new(JsonSyntaxKind.Text, offset) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new(JsonSyntaxKind.Number, offset) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True:
            case JsonTokenType.False:
                return new(JsonSyntaxKind.Truth, offset) { Text = reader.TokenType == JsonTokenType.True ? "true" : "false" };
            default:
                return new(JsonSyntaxKind.Null, offset);
        }
    }

    private static JsonSyntax ReadObject(ref Utf8JsonReader reader, int offset)
    {
        var syntax = new JsonSyntax(JsonSyntaxKind.Object, offset);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int nameOffset = (int)reader.TokenStartIndex;
            string name = reader.GetString()!;
            reader.Read();
            syntax.Members.Add(new(name, nameOffset, ReadValue(ref reader)));
        }

        return syntax;
    }

    private static JsonSyntax ReadList(ref Utf8JsonReader reader, int offset)
    {
        var syntax = new JsonSyntax(JsonSyntaxKind.List, offset);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            syntax.Items.Add(ReadValue(ref reader));
        }

        return syntax;
    }

    /// <summary>The length of the part before the first bytes that are not UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> utf8)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(utf8[length..], out _, out int consumed) == OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        int offset = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int lineEnd = utf8[offset..].IndexOf((byte)'\n');
            if (lineEnd < 0)
            {
                break;
            }

            offset += lineEnd + 1;
        }

        return Math.Min(utf8.Length, offset + (int)(exception.BytePositionInLine ?? 0));
    }

    /// <summary>The reader's message without its own line numbers and full stops.</summary>
    private static string Describe(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "it is empty";
        }

        // That message repeats the text from the literal on, which may be long and may hold an external ID.
        const string InvalidLiteral = "is an invalid JSON literal";
        string message = exception.Message;
        int literal = message.LastIndexOf(InvalidLiteral, StringComparison.Ordinal);
        message = literal < 0 ? message : $"There {message[literal..]}";
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = (place < 0 ? message : message[..place]).TrimEnd('.', ' ').Replace('\'', '`').Replace("```", "`'`", StringComparison.Ordinal);
        return string.Join(", ", message.Split(". ", StringSplitOptions.RemoveEmptyEntries).Select(sentence => char.ToLowerInvariant(sentence[0]) + sentence[1..]));
    }
}
