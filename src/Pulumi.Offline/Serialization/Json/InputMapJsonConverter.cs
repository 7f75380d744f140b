using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization.Json;

internal sealed class InputMapJsonConverter<T>(NestedOutputs nested) : JsonConverter<InputMap<T>>
{
    private readonly OutputJsonConverter<ImmutableDictionary<string, T>> _output = new(nested);

    public override InputMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _output.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, InputMap<T> value, JsonSerializerOptions options)
        => _output.Write(writer, value.ToOutput(), options);
}
