using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization.Json;

internal sealed class OutputJsonConverter<T>(NestedOutputs nested) : JsonConverter<Output<T>>
{
    public override Output<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(nested.Text.With(JsonSerializer.Deserialize<T>(ref reader, options)!));

    public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options)
    {
        if (nested.TryWrite(value, out var inner))
        {
            JsonSerializer.Serialize(writer, inner, options);
        }
        else
        {
            // The whole text is thrown away; any value will do.
            writer.WriteNullValue();
        }
    }
}
