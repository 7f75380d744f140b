using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization.Json;

internal sealed class InputJsonConverter<T>(NestedOutputs nested) : JsonConverter<Input<T>>
{
    private readonly OutputJsonConverter<T> _output = new(nested);

    public override Input<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _output.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, Input<T> value, JsonSerializerOptions options)
        => _output.Write(writer, value.ToOutput(), options);
}
