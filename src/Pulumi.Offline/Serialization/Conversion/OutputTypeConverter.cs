using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization.Conversion;

/// <summary>For classes marked as output types: their constructor takes the fields by wire name.</summary>
internal sealed class OutputTypeConverter(Type type) : ValueConverter
{
    private readonly ConstructorInfo _constructor = OutputConstructors.Find(type)!;

    // The converters of the parameters are looked up late: types may refer to themselves.
    private (string WireName, string Place, Type Type)[] Parameters => field ??= [.. _constructor.GetParameters().Select(
        parameter => (
            parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!,
            $"{type.FullName}({parameter.Name})",
            parameter.ParameterType))];

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return Conversion.Mismatch(context, value, typeof(ImmutableDictionary<string, object>));
        }

        var arguments = new object?[Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (wireName, place, parameterType) = Parameters[i];
            arguments[i] = ValueConverters.For(parameterType).Convert(context.At(place), entries.GetValueOrDefault(wireName));
        }

        return Conversion.To(_constructor.Invoke(arguments));
    }
}
