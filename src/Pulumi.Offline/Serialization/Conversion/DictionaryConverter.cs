using System.Collections.Immutable;

namespace Pulumi.Serialization.Conversion;

internal sealed class DictionaryConverter<T> : ValueConverter
{
    private readonly ValueConverter _element = ValueConverters.For(typeof(T));

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        if (value is not ImmutableDictionary<string, object?> entries)
        {
            return Conversion.Mismatch(context, value, typeof(ImmutableDictionary<string, object>));
        }

        var converted = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, item) in entries)
        {
            converted.Add(key, _element.ConvertTo<T>(context, item));
        }

        return Conversion.To(converted.ToImmutable());
    }
}
