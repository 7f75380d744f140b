using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

internal partial class ValueReader
{
    private static object? ReadJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Array => element.EnumerateArray().Select(ReadJson).ToImmutableArray(),
        JsonValueKind.Object => ReadJsonObject(element),
        _ => null,
    };

    private static ImmutableDictionary<string, object?> ReadJsonObject(JsonElement element)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var member in element.EnumerateObject())
        {
            result[member.Name] = ReadJson(member.Value);
        }

        return result.ToImmutable();
    }

    /// <summary>
    /// Only the marks of the value itself count. What is unknown or secret further in goes into the text, the secret in
    /// plain: that is what upstream does, so programs must mark the whole argument.
    /// </summary>
    private string? ReadJsonText(JsonText json)
    {
        var value = json.Value;
        if (value is IInput input)
        {
            if (TryGet(input.ToOutput()) is not { } data)
            {
                return null;
            }

            Mark(data);
            if (!data.IsKnown)
            {
                return null;
            }

            value = data.Value;
        }

        var reader = new MarkedValueReader(_path.ToString());
        var read = reader.Read(value);
        if (reader.Pending is null)
        {
            return ProtobufJson.Format(read);
        }

        (Pending ??= []).AddRange(reader.Pending);
        return null;
    }
}
