using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Stacks.Tests.Support;

/// <summary>Turns YAML into the JSON that the Pulumi engine gives to a program, as far as stack files need it.</summary>
internal static class Yaml
{
    public static JsonObject ReadMap(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (JsonObject)ToJson(stream.Documents.Single().RootNode)!;
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(child.Key.ToString(), ToJson(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? ""),
        _ => ((YamlScalarNode)node).Value,
    };

    private static JsonNode? Plain(string text)
    {
        if (text is "" or "~" or "null")
        {
            return null;
        }

        if (text is "true" or "false")
        {
            return text == "true";
        }

        // A leading zero makes a number octal, as long as its digits are.
        bool octal = text.Length > 1 && text[0] == '0' && text.All(c => c is >= '0' and <= '7');
        if (octal)
        {
            return Convert.ToInt64(text, 8);
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : text;
    }
}
