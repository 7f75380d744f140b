using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Configuration;

/// <summary>
/// Turns YAML into JSON as the Pulumi engine does. A number without quotes becomes a number: <c>012345</c> an octal one, so that
/// the program sees the same mistake here and there.
/// </summary>
internal static class YamlValue
{
    /// <param name="node">The value.</param>
    /// <param name="key">The setting, for naming what was encrypted.</param>
    /// <param name="standIn">Gives a value in place of an encrypted one, from the setting and the encrypted text.</param>
    public static string ToJson(YamlNode node, string key, Func<string, string, string> standIn) =>
        JsonText.Write(json => Write(json, node, key, standIn));

    /// <summary>Whether a value is encrypted: <c>{ secure: … }</c>.</summary>
    public static bool IsEncrypted(YamlNode node) =>
        node is YamlMappingNode { Children.Count: 1 } map && map.Child("secure") is YamlScalarNode;

    /// <summary>The encrypted text of such a value.</summary>
    public static string EncryptedText(YamlNode node) => ((YamlMappingNode)node).Child("secure")!.ToString();

    private static void Write(Utf8JsonWriter json, YamlNode node, string key, Func<string, string, string> standIn)
    {
        switch (node)
        {
            case YamlMappingNode when IsEncrypted(node):
                json.WriteStringValue(standIn(key, EncryptedText(node)));
                break;
            case YamlMappingNode map:
                json.WriteStartObject();
                foreach ((YamlNode name, YamlNode value) in map.Children)
                {
                    json.WritePropertyName(name.ToString());
                    Write(json, value, $"{key}.{name}", standIn);
                }

                json.WriteEndObject();
                break;
            case YamlSequenceNode list:
                json.WriteStartArray();
                for (int i = 0; i < list.Children.Count; i++)
                {
                    Write(json, list.Children[i], $"{key}[{i}]", standIn);
                }

                json.WriteEndArray();
                break;
            case YamlScalarNode { Style: ScalarStyle.Plain } scalar:
                WritePlain(json, scalar.Value ?? "");
                break;
            default:
                json.WriteStringValue(((YamlScalarNode)node).Value);
                break;
        }
    }

    private static void WritePlain(Utf8JsonWriter json, string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                json.WriteNullValue();
                return;
            case "true" or "True" or "TRUE":
                json.WriteBooleanValue(true);
                return;
            case "false" or "False" or "FALSE":
                json.WriteBooleanValue(false);
                return;
        }

        bool looksLikeNumber = char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.';
        if (TryReadInteger(text, out long integer))
        {
            json.WriteNumberValue(integer);
        }
        else if (looksLikeNumber
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private static bool TryReadInteger(string text, out long value)
    {
        ReadOnlySpan<char> digits = text;
        bool octal = digits.Length > 1 && digits[0] == '0' && digits[1..].IndexOfAnyExceptInRange('0', '7') < 0;
        if (octal && digits.Length <= 21)
        {
            value = Convert.ToInt64(text, 8);
            return true;
        }

        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return long.TryParse(digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        }

        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
