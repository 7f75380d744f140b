using System.Globalization;
using System.Text.Json.Nodes;
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
    /// <param name="standIn">Gives a value in place of an encrypted one.</param>
    public static JsonNode? ToJson(YamlNode node, string key, Func<string, string> standIn) => node switch
    {
        YamlMappingNode { Children.Count: 1 } map when map.Child("secure") is YamlScalarNode => standIn(key),
        YamlMappingNode map => new JsonObject(map.Children
            .Select(child => KeyValuePair.Create(child.Key.ToString(), ToJson(child.Value, $"{key}.{child.Key}", standIn)))
            .ToArray()),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select((item, index) => ToJson(item, $"{key}[{index}]", standIn))]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? ""),
        _ => ((YamlScalarNode)node).Value,
    };

    private static JsonNode? Plain(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE":
                return true;
            case "false" or "False" or "FALSE":
                return false;
        }

        if (TryReadInteger(text, out long integer))
        {
            return integer;
        }

        bool looksLikeNumber = char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.';
        return looksLikeNumber
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number)
                ? number
                : text;
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
