using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pulumi.Serialization;

/// <summary>The JSON text that protobuf's C# library writes for a value: spaces inside brackets, sorted keys.</summary>
internal static class ProtobufJson
{
    public static string Format(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case double number:
                AppendNumber(text, number);
                break;
            case string plain:
                AppendString(text, plain);
                break;
            case ImmutableArray<object?> list:
                AppendAll(text, '[', list, Append, ']');
                break;
            case ImmutableDictionary<string, object?> entries:
                AppendAll(text, '{', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal), AppendEntry, '}');
                break;
            default:
                throw new InvalidOperationException(
                    "Unsupported value when converting to protobuf: " + value.GetType().FullName);
        }
    }

    private static void AppendAll<T>(
        StringBuilder text, char open, IEnumerable<T> items, Action<StringBuilder, T> append, char close)
    {
        text.Append(open).Append(' ');
        var any = false;
        foreach (var item in items)
        {
            if (any)
            {
                text.Append(", ");
            }

            append(text, item);
            any = true;
        }

        text.Append(any ? " " : "").Append(close);
    }

    private static void AppendEntry(StringBuilder text, KeyValuePair<string, object?> entry)
    {
        AppendString(text, entry.Key);
        text.Append(": ");
        Append(text, entry.Value);
    }

    private static void AppendNumber(StringBuilder text, double number)
    {
        var written = number.ToString("r", CultureInfo.InvariantCulture);
        _ = double.IsFinite(number) ? text.Append(written) : text.Append('"').Append(written).Append('"');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            AppendCharacter(text, c);
        }

        text.Append('"');
    }

    private static void AppendCharacter(StringBuilder text, char c)
    {
        _ = c switch
        {
            '"' => text.Append("\\\""),
            '\\' => text.Append("\\\\"),
            '\b' => text.Append("\\b"),
            '\f' => text.Append("\\f"),
            '\n' => text.Append("\\n"),
            '\r' => text.Append("\\r"),
            '\t' => text.Append("\\t"),
            _ when MustEscape(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            _ => text.Append(c),
        };
    }

    /// <summary>Control and format characters, halves of pairs, and the angle brackets that HTML gives a meaning.</summary>
    private static bool MustEscape(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '<' or '>' or '\u00ad' or '\ufeff'
        or (>= '\u0600' and <= '\u0603') or '\u06dd' or '\u070f' or '\u17b4' or '\u17b5'
        or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u2064')
        or (>= '\u206a' and <= '\u206f') or (>= '\ufff9' and <= '\ufffb');
}
