namespace Pulumi.Serialization.Conversion;

internal sealed class NullableConverter(ValueConverter inner) : ValueConverter
{
    public override Conversion TryConvert(ConversionContext context, object value) => inner.TryConvert(context, value);
}
