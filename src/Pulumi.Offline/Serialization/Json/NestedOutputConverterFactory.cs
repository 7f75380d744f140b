using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization.Json;

/// <summary>Converters for <see cref="Output{T}"/> and the kinds of input.</summary>
internal sealed class NestedOutputConverterFactory(NestedOutputs nested) : JsonConverterFactory
{
    private static readonly Dictionary<Type, Type> Converters = new()
    {
        [typeof(Output<>)] = typeof(OutputJsonConverter<>),
        [typeof(Input<>)] = typeof(InputJsonConverter<>),
        [typeof(InputList<>)] = typeof(InputListJsonConverter<>),
        [typeof(InputMap<>)] = typeof(InputMapJsonConverter<>),
    };

    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsGenericType && Converters.ContainsKey(typeToConvert.GetGenericTypeDefinition());

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = Converters[typeToConvert.GetGenericTypeDefinition()].MakeGenericType(typeToConvert.GenericTypeArguments);
        return (JsonConverter)Activator.CreateInstance(converter, nested)!;
    }
}
