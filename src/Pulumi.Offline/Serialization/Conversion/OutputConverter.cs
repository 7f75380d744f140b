namespace Pulumi.Serialization.Conversion;

/// <summary>For output types that have outputs inside.</summary>
internal sealed class OutputConverter<T> : ValueConverter
{
    private readonly ValueConverter _element = ValueConverters.For(typeof(T));

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        var element = _element.TryConvert(context, value);
        return element.Error is null ? Conversion.To(Output.Create((T)element.Value!)) : element;
    }
}
