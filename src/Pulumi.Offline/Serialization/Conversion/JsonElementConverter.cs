using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pulumi.Serialization.Conversion;

internal sealed class JsonElementConverter : ValueConverter
{
    public override object? Null => default(JsonElement);

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        try
        {
            return Conversion.To(JsonSerializer.SerializeToElement(ToNode(value)));
        }
        catch (NotSupportedException e)
        {
            return Conversion.Failed($"Unexpected type {e.Message} when converting {context.Place} to {nameof(JsonElement)}");
        }
    }

    private static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        double number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        ImmutableArray<object?> items => new JsonArray([.. items.Select(ToNode)]),
        ImmutableDictionary<string, object?> entries => new JsonObject(
            entries.Select(entry => KeyValuePair.Create(entry.Key, ToNode(entry.Value)))),
        _ => throw new NotSupportedException(value.GetType().FullName),
    };
}
