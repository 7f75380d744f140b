using System.Collections.Immutable;

namespace Pulumi.Serialization.Conversion;

internal sealed class ArrayConverter<T> : ValueConverter
{
    private readonly ValueConverter _element = ValueConverters.For(typeof(T));

    public override object? Null => default(ImmutableArray<T>);

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        if (value is not ImmutableArray<object?> items)
        {
            return Conversion.Mismatch(context, value, typeof(ImmutableArray<object>));
        }

        var converted = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            converted.Add(_element.ConvertTo<T>(context, item));
        }

        return Conversion.To(converted.MoveToImmutable());
    }
}
