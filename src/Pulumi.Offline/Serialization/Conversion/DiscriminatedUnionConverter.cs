using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization.Conversion;

/// <summary>For interfaces: the case that the discriminator property names.</summary>
internal sealed class DiscriminatedUnionConverter(Type type) : ValueConverter
{
    private readonly string _property = type.GetCustomAttribute<DiscriminatedUnionDiscriminatorAttribute>()!.PropertyName;

    private readonly SortedDictionary<string, Type> _cases = new(
        type.GetCustomAttributes<DiscriminatedUnionCaseAttribute>().ToDictionary(known => known.Tag, known => known.Type),
        StringComparer.Ordinal);

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        var place = $"expected one of: {string.Join(", ", _cases.Keys)} deserializing {context.Place}";
        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return Conversion.Failed(
                $"Expected {typeof(ImmutableDictionary<string, object>).FullName} with discriminator property "
                + $"\"{_property}\" but got {value.GetType().FullName} deserializing {context.Place}");
        }

        if (entries.GetValueOrDefault(_property) is not string tag)
        {
            return Conversion.Failed($"missing discriminator property \"{_property}\"; {place}");
        }

        return _cases.TryGetValue(tag, out var matched)
            ? ValueConverters.For(matched).TryConvert(context, value)
            : Conversion.Failed($"unknown \"{_property}\" value \"{tag}\"; {place}");
    }
}
