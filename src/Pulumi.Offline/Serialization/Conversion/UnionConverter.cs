namespace Pulumi.Serialization.Conversion;

/// <summary>The first of the two types that fits.</summary>
internal sealed class UnionConverter<T0, T1> : ValueConverter
{
    private readonly ValueConverter _first = ValueConverters.For(typeof(T0));
    private readonly ValueConverter _second = ValueConverters.For(typeof(T1));

    public override object? Null => default(Union<T0, T1>);

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        var first = _first.TryConvert(context.At($"{context.Place}.AsT0"), value);
        if (first.Error is null)
        {
            return Conversion.To(Union<T0, T1>.FromT0((T0)first.Value!));
        }

        var second = _second.TryConvert(context.At($"{context.Place}.AsT1"), value);
        return second.Error is null
            ? Conversion.To(Union<T0, T1>.FromT1((T1)second.Value!))
            : Conversion.Mismatch(context, value, typeof(T0), typeof(T1));
    }
}
