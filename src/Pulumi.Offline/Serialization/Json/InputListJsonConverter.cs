using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization.Json;

internal sealed class InputListJsonConverter<T>(NestedOutputs nested) : JsonConverter<InputList<T>>
{
    private readonly OutputJsonConverter<ImmutableArray<T>> _output = new(nested);

    public override InputList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _output.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, InputList<T> value, JsonSerializerOptions options)
        => _output.Write(writer, value.ToOutput(), options);
}
